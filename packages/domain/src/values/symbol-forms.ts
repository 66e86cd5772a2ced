import type { DocumentSymbol } from "./document-symbol.ts";

/** What a form reads from the head of a symbol, that is, without parts and language. */
type SymbolHead = Omit<DocumentSymbol, "parts" | "language" | "inWords">;

/** How one series writes the head of its symbols. A head is read by the first form that fits it. */
export interface SymbolForm {
  series: DocumentSymbol["series"];
  pattern: RegExp;
  read: (match: RegExpExecArray) => SymbolHead;
  /** The head as the series writes it; undefined for a head of another form. */
  write: (head: SymbolHead) => string | undefined;
  /** What stands before an addendum, revision or corrigendum and after it. */
  partAround?: readonly [string, string];
}

/**
 * Two digits of a year in full. From 47 on they belong to the last century: the Council first met in 1947.
 * @example
 * yearOfDigits("26") //=> 2026
 */
export function yearOfDigits(digits: string): number {
  const year = Number(digits);
  return year >= 47 ? 1900 + year : 2000 + year;
}

const shortYear = (year: number) => String(year % 100).padStart(2, "0");

/** The forms that the documents of the Council, the coordination groups, advisory groups and conferences have. */
export const symbolForms: readonly SymbolForm[] = [
  {
    series: "council",
    pattern: /^C(\d{2})\/(?:(ADM|DT|INF|DL)\/)?(\d+)$/,
    read: ([, year = "", type, number]) => ({
      series: "council",
      group: "C",
      year: yearOfDigits(year),
      ...(type ? { type } : {}),
      number: Number(number),
    }),
    write: ({ year, type, number }) =>
      year === undefined ? undefined : `C${shortYear(year)}/${type ? `${type}/` : ""}${number}`,
  },
  {
    series: "councilWorkingGroup",
    pattern: /^(CWG-[A-Z]+(?:&[A-Z]+)?)-(\d+)\/(?:([A-Z]+)\/)?(\d+)$/,
    read: ([, group = "", meeting, type, number]) => ({
      series: "councilWorkingGroup",
      group,
      meeting: Number(meeting),
      ...(type ? { type } : {}),
      number: Number(number),
    }),
    write: ({ group, meeting, type, number }) =>
      meeting === undefined ? undefined : `${group}-${meeting}/${type ? `${type}/` : ""}${number}`,
  },
  {
    series: "iscg",
    pattern: /^ISCG\/(\d{2})-(\d+)\/(\d+)$/,
    read: ([, year = "", meeting, number]) => ({
      series: "iscg",
      group: "ISCG",
      year: yearOfDigits(year),
      meeting: Number(meeting),
      number: Number(number),
    }),
    write: ({ year, meeting, number }) =>
      year === undefined || meeting === undefined
        ? undefined
        : `ISCG/${shortYear(year)}-${meeting}/${number}`,
    partAround: [" ", ""],
  },
  {
    series: "isct",
    pattern: /^ISCT-(\d{2})\/(\d+)$/,
    read: ([, year = "", number]) => ({
      series: "isct",
      group: "ISCT",
      year: yearOfDigits(year),
      number: Number(number),
    }),
    write: ({ group, year, number }) =>
      year === undefined ? undefined : `${group}-${shortYear(year)}/${number}`,
  },
  {
    series: "isct",
    pattern: /^((?:RAG|TSAG|TDAG)\/(?:ISCT|IST))\/(\d+)$/,
    read: ([, group = "", number]) => ({ series: "isct", group, number: Number(number) }),
    write: ({ group, year, number }) => (year === undefined ? `${group}/${number}` : undefined),
  },
  ...(["rag", "tdag"] as const).map(
    (series): SymbolForm => ({
      series,
      pattern: new RegExp(`^${series.toUpperCase()}(\\d{2})(?:-(\\d+))?/(?:(TEMP|DT|ADM|INF|DL)/)?(\\d+)$`),
      read: ([, year = "", meeting, type, number]) => ({
        series,
        group: series.toUpperCase(),
        year: yearOfDigits(year),
        ...(meeting ? { meeting: Number(meeting) } : {}),
        ...(type ? { type } : {}),
        number: Number(number),
      }),
      write: ({ group, year, meeting, type, number }) =>
        year === undefined
          ? undefined
          : `${group}${shortYear(year)}${meeting === undefined ? "" : `-${meeting}`}/${type ? `${type}/` : ""}${number}`,
    }),
  ),
  {
    series: "tsag",
    pattern: /^TSAG-(TD|LS|SC|R|C)[ -]?(\d+)$/,
    read: ([, type = "", number]) => ({ series: "tsag", group: "TSAG", type, number: Number(number) }),
    write: ({ type, number }) => {
      // Reports stand apart, and the documents of the Steering Committee have four digits.
      if (type === "R") return `TSAG-R ${number}`;
      if (type === "SC") return `TSAG-SC-${String(number).padStart(4, "0")}`;
      return type === undefined ? undefined : `TSAG-${type}${number}`;
    },
  },
  {
    series: "conference",
    pattern: /^(PP|RA|WRC|WTSA|WTDC|WCIT)-?(\d{2})\/(?:(ADM|DT|INF|DL|TEMP)\/)?(\d+)$/,
    read: ([, group = "", year = "", type, number]) => ({
      series: "conference",
      group,
      year: yearOfDigits(year),
      ...(type ? { type } : {}),
      number: Number(number),
    }),
    write: ({ group, year, type, number }) =>
      year === undefined ? undefined : `${group}${shortYear(year)}/${type ? `${type}/` : ""}${number}`,
  },
  {
    series: "letter",
    pattern: /^(CL|DM)-(\d{2})\/(\d+)$/,
    read: ([, group = "", year = "", number]) => ({
      series: "letter",
      group,
      year: yearOfDigits(year),
      number: Number(number),
    }),
    write: ({ group, year, number }) =>
      year === undefined ? undefined : `${group}-${shortYear(year)}/${number}`,
  },
  {
    series: "letter",
    pattern: /^(CA|CACE|CCRR|CR)\/(\d+)$/,
    read: ([, group = "", number]) => ({ series: "letter", group, number: Number(number) }),
    write: ({ group, year, number }) => (year === undefined ? `${group}/${number}` : undefined),
  },
];
