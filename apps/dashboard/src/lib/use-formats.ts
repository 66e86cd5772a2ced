import type { Money, Period } from "@intersector/domain";
import { localeOf } from "./intl.ts";
import { useLanguage } from "./use-language.ts";

export interface Formats {
  /** `2026-04-28` as `28 April 2026`. */
  day: (date: string) => string;
  /** `2026-04-28` as `28 Apr 2026`, for tables. */
  shortDay: (date: string) => string;
  /** `2026-04-28` as `28 Apr`, for a day that is near. */
  nearDay: (date: string) => string;
  /** From and to; an open end is said by a dash. A year from its first to its last day is the year. */
  period: (period: Period) => string;
  /** An instant in the reader's own time zone. */
  moment: (instant: string) => string;
  /** The day of an instant in the reader's own time zone, for tables. */
  dayOfMoment: (instant: string) => string;
  number: (value: number) => string;
  /** 0 to 1 as a percentage without decimals. */
  percent: (share: number) => string;
  money: (money: Money) => string;
  list: (items: readonly string[]) => string;
  /** How long ago or ahead a day is, in words: `in 3 weeks`. */
  daysFromNow: (date: string, today: string) => string;
  fileSize: (bytes: number) => string;
}

/** Dates, numbers and lists as the reader's language writes them. */
export function useFormats(): Formats {
  return formatsFor(localeOf(useLanguage()));
}

const known = new Map<string, Formats>();

/** The same for one locale, outside React. A format is made when something is first written with it: each takes a while. */
export function formatsFor(locale: string): Formats {
  const made = known.get(locale) ?? makeFormats(locale);
  known.set(locale, made);
  return made;
}

// With the month's name: 03/04 is read in two ways.
const shortDate = { day: "numeric", month: "short", year: "numeric" } as const;

function makeFormats(locale: string): Formats {
  const dates = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale, options));
  const dayFormat = dates({ dateStyle: "long", timeZone: "UTC" });
  const shortFormat = dates({ ...shortDate, timeZone: "UTC" });
  const nearFormat = dates({ day: "numeric", month: "short", timeZone: "UTC" });
  const momentDay = dates(shortDate);
  const momentFormat = dates({ ...shortDate, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const numberFormat = once(() => new Intl.NumberFormat(locale));
  const percentFormat = once(
    () => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }),
  );
  const listFormat = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const relativeFormat = once(() => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));
  const utc = (date: string) => new Date(`${date}T00:00:00Z`);
  return {
    day: (date) => dayFormat().format(utc(date)),
    shortDay: (date) => shortFormat().format(utc(date)),
    nearDay: (date) => nearFormat().format(utc(date)),
    period: ({ from, to }) => formatPeriod(from, to, shortFormat(), utc),
    moment: (instant) => momentFormat().format(new Date(instant)),
    dayOfMoment: (instant) => momentDay().format(new Date(instant)),
    number: (value) => numberFormat().format(value),
    percent: (share) => percentFormat().format(share),
    money: ({ amount, currency }) =>
      new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 0 }).format(amount),
    list: (items) => listFormat().format(items),
    daysFromNow: (date, today) => {
      const days = Math.round((utc(date).getTime() - utc(today).getTime()) / 86_400_000);
      if (Math.abs(days) < 14) return relativeFormat().format(days, "day");
      if (Math.abs(days) < 70) return relativeFormat().format(Math.round(days / 7), "week");
      return relativeFormat().format(Math.round(days / 30.44), "month");
    },
    fileSize: (bytes) => formatFileSize(bytes, locale),
  };
}

/** Makes something when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function formatPeriod(
  from: string | undefined,
  to: string | undefined,
  format: Intl.DateTimeFormat,
  utc: (date: string) => Date,
): string {
  if (from?.endsWith("-01-01") && to?.endsWith("-12-31")) {
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
    return first === last ? first : `${first}–${last}`;
  }
  if (from && to) return format.formatRange(utc(from), utc(to));
  if (from) return `${format.format(utc(from))} –`;
  if (to) return `– ${format.format(utc(to))}`;
  return "";
}

function formatFileSize(bytes: number, locale: string): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const format = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: units[step] ?? "byte",
    unitDisplay: step === 0 ? "long" : "short",
    maximumFractionDigits: 1,
  });
  return format.format(bytes / 1000 ** step);
}
