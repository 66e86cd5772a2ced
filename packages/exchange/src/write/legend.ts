import {
  describeField,
  formatMessage,
  isLanguage,
  type KindName,
  kindInSentence,
  type Language,
  languageTerms,
  recordStateTerms,
  type Term,
} from "@intersector/domain";
import type { Column, Conversion } from "../columns/column-map.ts";
import { idHeading, recordStates, stateHeading } from "../columns/register-map.ts";
import { cellTerms, legendHeadings, legendName } from "../terms.ts";
import type { WorkbookCell, WorkbookTable } from "../xlsx/write-workbook.ts";

/** The sheet that says what to write under each heading, and what each value of a closed list means. */
export function legendOf(
  kind: KindName,
  language: Language,
  written: { columns: readonly Column[]; hasState: boolean },
): WorkbookTable {
  const { heading, field, holds, value, word } = legendHeadings;
  const columns = [
    { heading: heading[language], width: 30 },
    { heading: field[language], width: 30 },
    { heading: holds[language], width: 70 },
    { heading: value[language], width: 24 },
    { heading: word[language], width: 40 },
  ];
  const rows: WorkbookCell[][] = [
    [idHeading, null, cellTerms.recordId[language], null, null],
    ...(written.hasState
      ? [
          [stateHeading, null, cellTerms.recordState[language], null, null],
          ...choices(recordStates, recordStateTerms, language),
        ]
      : []),
    ...written.columns.flatMap((column) => rowsOfColumn(kind, column, language)),
  ];
  return { name: legendName[language], columns, rows, rightToLeft: language === "ar" };
}

function rowsOfColumn(
  kind: KindName,
  { heading, path, convert }: Column,
  language: Language,
): WorkbookCell[][] {
  const about = [heading, describeField(kind, path, language), describe(convert, language), null, null];
  const closed = convert.to === "list" ? convert.of : convert;
  return [about, ...(closed.to === "choice" ? choices(closed.values, closed.terms, language) : [])];
}

function choices(
  values: readonly string[],
  terms: Readonly<Record<string, Term>> | undefined,
  language: Language,
): WorkbookCell[][] {
  return values.map((value) => [null, null, null, value, terms?.[value]?.[language] ?? null]);
}

function describe(convert: Conversion, language: Language): string {
  switch (convert.to) {
    case "textPart":
      return describeTextPart(convert.part, language);
    case "reference":
      return formatMessage(cellTerms.reference, language, { kind: kindInSentence(convert.kind, language) });
    case "list":
      return [cellTerms.list[language], describe(convert.of, language)].join(" · ");
    case "text":
    case "number":
    case "boolean":
    case "date":
    case "choice":
    case "externalIds":
      return cellTerms[convert.to][language];
    case "money":
      return `${cellTerms.number[language]} (${convert.currency})`;
    case "localizedText":
    case "unread":
      return cellTerms.text[language];
    case "json":
      return cellTerms.json[language];
  }
}

function describeTextPart(part: Extract<Conversion, { to: "textPart" }>["part"], language: Language): string {
  if (isLanguage(part)) {
    return formatMessage(cellTerms.textInLanguage, language, { language: languageTerms[part][language] });
  }
  return { language: cellTerms.textLanguage, other: cellTerms.textOther, states: cellTerms.textStates }[part][
    language
  ];
}
