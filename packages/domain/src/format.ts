import type { CalendarDate, Period } from "./dates.ts";
import type { Language } from "./language-schemas.ts";
import { formatMessage } from "./messages.ts";
import type { Money } from "./money.ts";
import { periodTerms } from "./terms/period-terms.ts";

/**
 * The locale in which each language's dates, numbers and lists are written. Arabic with the digits 0 to 9, and English
 * with the day before the month, as the Union's documents have them.
 */
export const locales: Readonly<Record<Language, string>> = {
  ar: "ar-u-nu-latn",
  zh: "zh-CN",
  en: "en-GB",
  fr: "fr",
  ru: "ru",
  es: "es",
};

/**
 * A day in words.
 * @example
 * formatDate("2026-04-28", "fr") //=> "28 avril 2026"
 * formatDate("2026-04-01", "fr") //=> "1er avril 2026"
 */
export function formatDate(date: CalendarDate, language: Language): string {
  return writeParts(dateFormat(language).formatToParts(dayOf(date)), language);
}

/**
 * A period in words, what both days share said once. An open end is said: "from 28 April 2026". Empty for neither end.
 * @example
 * formatPeriod({ from: "2026-04-28", to: "2026-05-08" }, "en") //=> "28 April – 8 May 2026"
 */
export function formatPeriod(period: Period, language: Language): string {
  const { from, to } = period;
  if (from && to) {
    if (language === "zh") return writeChineseRange(from, to);
    return writeParts(dateFormat(language).formatRangeToParts(dayOf(from), dayOf(to)), language);
  }
  if (from) return formatMessage(periodTerms.from, language, { date: formatDate(from, language) });
  if (to) return formatMessage(periodTerms.until, language, { date: formatDate(to, language) });
  return "";
}

/**
 * A moment, to the minute, in a time zone (IANA name).
 * @example
 * formatInstant("2026-04-28T09:05:00Z", "fr", "Europe/Zurich") //=> "28 avril 2026 à 11:05"
 */
export function formatInstant(instant: string, language: Language, timeZone = "UTC"): string {
  const format = cached(
    `instant ${language} ${timeZone}`,
    () =>
      new Intl.DateTimeFormat(locales[language], {
        dateStyle: "long",
        timeStyle: "short",
        hourCycle: "h23",
        timeZone,
      }),
  );
  return writeParts(format.formatToParts(new Date(instant)), language);
}

/**
 * A number with the language's separators.
 * @example
 * formatNumber(12345.5, "ru") //=> "12 345,5" (with a non-breaking space)
 */
export function formatNumber(
  value: number,
  language: Language,
  options: Intl.NumberFormatOptions = {},
): string {
  const key = `number ${language} ${JSON.stringify(options)}`;
  return cached(key, () => new Intl.NumberFormat(locales[language], options)).format(value);
}

/**
 * An amount with its ISO 4217 code; whole amounts without decimals.
 * @example
 * formatMoney({ amount: 250000, currency: "CHF" }, "en") //=> "CHF 250,000" (with a non-breaking space)
 */
export function formatMoney(money: Money, language: Language): string {
  return formatNumber(money.amount, language, {
    style: "currency",
    currency: money.currency,
    currencyDisplay: "code",
    trailingZeroDisplay: "stripIfInteger",
  });
}

/**
 * Several things in one phrase.
 * @example
 * formatList(["BR", "TSB", "BDT"], "es") //=> "BR, TSB y BDT"
 */
export function formatList(
  items: readonly string[],
  language: Language,
  type: "conjunction" | "disjunction" = "conjunction",
): string {
  return cached(`list ${language} ${type}`, () => new Intl.ListFormat(locales[language], { type })).format(
    items,
  );
}

function dateFormat(language: Language): Intl.DateTimeFormat {
  return cached(
    `date ${language}`,
    () => new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" }),
  );
}

function dayOf(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The platforms' locale data writes a Chinese range with slashes, which no document of the Union does. */
function writeChineseRange(from: CalendarDate, to: CalendarDate): string {
  const start = formatDate(from, "zh");
  if (from === to) return start;
  const end = formatDate(to, "zh");
  const shared = from.slice(0, 7) === to.slice(0, 7) ? "月" : from.slice(0, 4) === to.slice(0, 4) ? "年" : "";
  return `${start}至${shared === "" ? end : end.slice(end.indexOf(shared) + 1)}`;
}

/** French writes the first day of a month as an ordinal, which the locale data of platforms leaves out. */
function writeParts(parts: readonly Intl.DateTimeFormatPart[], language: Language): string {
  return parts
    .map(({ type, value }) => (language === "fr" && type === "day" && value === "1" ? "1er" : value))
    .join("");
}

/** Making a formatter costs a thousand times what using it does. */
function cached<Format>(key: string, make: () => Format): Format {
  const known = formats.get(key);
  if (known !== undefined) return known as Format;
  const made = make();
  formats.set(key, made);
  return made;
}

const formats = new Map<string, unknown>();
