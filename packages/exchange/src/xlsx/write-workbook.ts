import type { Finding } from "@intersector/domain";
import writeXlsxFile, { type Cell, type Sheet } from "write-excel-file/node";
import { fileFinding, UnwritableFile } from "../file-errors.ts";
import { escapeCharacter, escapeText } from "./escaped-text.ts";
import { fixZipTimes } from "./fix-zip-times.ts";

/** What a cell of a workbook can be. Text is written as text, never as a formula. */
export type WorkbookCell = string | number | boolean | null;

/** One sheet: its headings, which stay in view, and its rows in their order. */
export interface WorkbookTable {
  name: string;
  columns: readonly WorkbookColumn[];
  rows: Iterable<readonly WorkbookCell[]>;
  /** True for a reader of Arabic: the first column is at the right. */
  rightToLeft?: boolean;
  /** How many columns from the first stay in view, beside the headings; none when left out. */
  stickyColumns?: number;
}

export interface WorkbookColumn {
  heading: string;
  /** In characters; from the heading when left out. */
  width?: number;
}

/** Limits of the format. ECMA-376 leaves them to programs; these are Excel's. */
const maxCellCharacters = 32_767;
const maxSheetRows = 1_048_576;
const maxSheetNameCharacters = 31;
const defaultWidths = { least: 12, most: 40 };
/** Named, for a program that finds none takes one font for headings and another for cells. */
const font = { fontFamily: "Calibri", fontSize: 11 };

/**
 * An xlsx workbook with one sheet for each table. The same tables give the same bytes.
 * @throws UnwritableFile `cellTooLong`, `tooManyRowsForSheet`: nothing is cut off
 * @example
 * const bytes = await writeWorkbook([{ name: "Pairs", columns: [{ heading: "Score" }], rows: [[0.83]] }]);
 */
export async function writeWorkbook(tables: readonly WorkbookTable[]): Promise<Buffer> {
  const names = sheetNames(tables.map(({ name }) => name));
  const findings: Finding[] = [];
  const sheets = tables.map((table, index) => sheetOf(table, names[index] ?? table.name, findings));
  if (findings.length > 0) throw new UnwritableFile("xlsx", findings);
  return fixZipTimes(await writeXlsxFile(sheets, font).toBuffer());
}

function sheetOf(table: WorkbookTable, sheet: string, findings: Finding[]): Sheet<never> {
  const headings: Cell[] = table.columns.map(({ heading }) => ({
    ...textCell(heading),
    fontWeight: "bold",
    backgroundColor: "#E6ECF5",
  }));
  const data: Cell[][] = [headings];
  for (const row of table.rows) {
    const place = { sheet, row: data.length + 1 };
    data.push(
      row.map((value, column) => {
        if (typeof value === "string" && value.length > maxCellCharacters) {
          const heading = table.columns[column]?.heading ?? "";
          findings.push(
            fileFinding("cellTooLong", { ...place, column: heading }, { maximum: maxCellCharacters }),
          );
          return null;
        }
        return cellOf(value);
      }),
    );
    if (data.length > maxSheetRows) {
      throw new UnwritableFile("xlsx", [
        fileFinding("tooManyRowsForSheet", place, { maximum: maxSheetRows - 1 }),
      ]);
    }
  }
  return {
    data,
    sheet,
    columns: table.columns.map(({ heading, width }) => ({ width: width ?? widthFor(heading) })),
    stickyRowsCount: 1,
    ...(table.stickyColumns === undefined ? {} : { stickyColumnsCount: table.stickyColumns }),
    ...(table.rightToLeft ? { rightToLeft: true } : {}),
  };
}

function cellOf(value: WorkbookCell): Cell {
  if (value === null || value === "") return null;
  return typeof value === "string" ? textCell(value) : { value };
}

/** `@` is the format of text: a program that opens the cell takes nothing in it for a number, a date or a formula. */
function textCell(text: string) {
  return { value: safeText(text), type: String, format: "@" } as const;
}

/** The library keeps its texts in a plain object, in which `constructor` and its like mean something else. */
function safeText(text: string): string {
  const escaped = escapeText(text);
  return escaped in Object.prototype ? escapeCharacter(escaped.charAt(0)) + escaped.slice(1) : escaped;
}

function widthFor(heading: string): number {
  return Math.min(Math.max(heading.length + 2, defaultWidths.least), defaultWidths.most);
}

/** Names that a workbook accepts: without `[]:*?/\`, of 31 characters at most, none twice. */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, " ")
        .replace(/^'+|'+$/g, "")
        .trim() || "1";
    let candidate = plain.slice(0, maxSheetNameCharacters);
    for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) {
      const suffix = ` ${number}`;
      candidate = plain.slice(0, maxSheetNameCharacters - suffix.length) + suffix;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}
