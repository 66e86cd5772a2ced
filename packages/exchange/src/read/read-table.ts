import type { Place } from "@intersector/domain";
import type { TableRow } from "../cells.ts";
import { refuseFile } from "../file-errors.ts";
import type { FileFormat } from "../file-format.ts";
import { legendNames } from "../terms.ts";
import { readWorkbook, type WorkbookSheet } from "../xlsx/read-workbook.ts";
import { type ByteSource, joinBytes, type PeekedSource, peekSource } from "./byte-source.ts";
import { detectFormat } from "./detect-format.ts";
import { readCsvRows } from "./read-csv.ts";
import { readJsonlRows } from "./read-jsonl.ts";
import { defaultReadLimits, type ReadContext, type ReadOptions } from "./read-options.ts";
import { type HeadedRows, readHeadedRows } from "./table-rows.ts";

/** A table in a file: what is known before its rows, and the rows as they are read. They can be read once. */
export interface Table {
  format: FileFormat;
  fileName?: string;
  sheet?: string;
  /** Absent for jsonl, of which every line names its own values. */
  headings?: readonly string[];
  rows: AsyncIterable<TableRow>;
}

/**
 * Reads a table from xlsx, csv or jsonl without holding its rows in memory. The format is found from the bytes.
 * @throws UnreadableFile when nothing of the file can be used, at once or while its rows are read; its finding has the
 * place and says what to do. What is wrong with one row stands among the findings of that row.
 * @example
 * const table = await readTable(await readFile("units.csv"), { fileName: "units.csv" });
 * for await (const { row, cells } of table.rows) console.log(row, cells["name.fr"]);
 */
export async function readTable(source: ByteSource, options: ReadOptions = {}): Promise<Table> {
  const context: ReadContext = { ...options, limits: { ...defaultReadLimits, ...options.limits } };
  const place: Place = options.fileName === undefined ? {} : { file: options.fileName };
  const peeked = await peekSource(source, context);
  const detected = detectFormat(peeked.head, options.fileName);
  if ("refused" in detected) throw await refusalOf(detected.refused, peeked, place);
  const format = options.format ?? detected.format;
  if (detected.format === "xlsx" && format !== "xlsx") throw refuseFile("formatNotRecognized", place);
  const known = { format, ...(options.fileName === undefined ? {} : { fileName: options.fileName }) };
  switch (format) {
    case "jsonl":
      return { ...known, rows: readJsonlRows(peeked, place, context) };
    case "csv":
      return { ...known, ...(await readHeadedRows(readCsvRows(peeked, place, context), place, context)) };
    case "xlsx":
      return { ...known, ...(await readSheetTable(peeked, place, context)) };
  }
}

type Refusal = Extract<ReturnType<typeof detectFormat>, { refused: unknown }>["refused"];

/** Old workbooks and encrypted ones are files of one kind: only a name inside, anywhere, tells them apart. */
async function refusalOf(code: Refusal, source: PeekedSource, place: Place) {
  if (code !== "workbookOld") return refuseFile(code, place);
  const bytes = await joinBytes(source.chunks);
  return refuseFile(bytes.includes(encryptedPackage) ? "workbookEncrypted" : "workbookOld", place);
}

const encryptedPackage = Buffer.from("EncryptedPackage", "utf16le");

async function readSheetTable(
  source: PeekedSource,
  place: Place,
  context: ReadContext,
): Promise<HeadedRows & { sheet: string }> {
  const sheets = await readWorkbook(await joinBytes(source.chunks), place, context.limits);
  const sheet = await chooseSheet(sheets, context.sheet, place);
  const here: Place = { ...place, sheet: sheet.name };
  return { sheet: sheet.name, ...(await readHeadedRows(sheet.rows(), here, context)) };
}

/** Of several sheets with data none is taken at a guess; a legend that this package wrote is not data. */
async function chooseSheet(
  sheets: readonly WorkbookSheet[],
  wanted: string | undefined,
  place: Place,
): Promise<WorkbookSheet> {
  if (wanted !== undefined) {
    const named = sheets.find(({ name }) => name === wanted);
    if (named) return named;
    throw refuseFile("sheetNotFound", place, { sheet: wanted, sheets: namesOf(sheets) });
  }
  const shown = sheets.filter(({ name, hidden }) => !hidden && !legendNames.has(name));
  const filled: WorkbookSheet[] = [];
  for (const sheet of shown.length > 1 ? shown : []) if (await holdsData(sheet)) filled.push(sheet);
  if (filled.length > 1) throw refuseFile("sheetNotStated", place, { sheets: namesOf(filled) });
  const chosen = filled[0] ?? shown[0] ?? sheets[0];
  if (!chosen) throw refuseFile("fileEmpty", place);
  return chosen;
}

async function holdsData(sheet: WorkbookSheet): Promise<boolean> {
  for await (const { cells } of sheet.rows()) if (cells.size > 0) return true;
  return false;
}

function namesOf(sheets: readonly WorkbookSheet[]): string {
  return sheets.map(({ name }) => name).join(", ");
}
