import { stringify } from "csv-stringify/sync";
import { type CellValue, textOfCell } from "../cells.ts";
import { guardFormula } from "../formula-guard.ts";

/** Rows that are put into text at one time. */
const rowsPerChunk = 500;
const byteOrderMark = "\uFEFF";

/**
 * Rows as csv: UTF-8 with a byte order mark, so that spreadsheet programs see that it is; commas, CRLF, every text in
 * quotation marks, and no text that a spreadsheet program would run.
 */
export async function* writeCsv(
  headings: readonly string[],
  rows: AsyncIterable<readonly CellValue[]> | Iterable<readonly CellValue[]>,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(byteOrderMark + format([headings]), "utf8");
  let chunk: (readonly CellValue[])[] = [];
  for await (const row of rows) {
    chunk.push(row);
    if (chunk.length < rowsPerChunk) continue;
    yield Buffer.from(format(chunk), "utf8");
    chunk = [];
  }
  if (chunk.length > 0) yield Buffer.from(format(chunk), "utf8");
}

function format(rows: readonly (readonly CellValue[])[]): string {
  return stringify(
    rows.map((row) => row.map(plainCell)),
    { record_delimiter: "\r\n", quoted_string: true, cast: { boolean: String } },
  );
}

function plainCell(value: CellValue): string | number | boolean | null {
  if (typeof value === "string") return guardFormula(value);
  return value !== null && typeof value === "object" ? guardFormula(textOfCell(value)) : value;
}
