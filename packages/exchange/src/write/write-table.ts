import { directionOf, type Language } from "@intersector/domain";
import { type CellValue, textOfCell } from "../cells.ts";
import {
  type WorkbookCell,
  type WorkbookColumn,
  type WorkbookTable,
  writeWorkbook,
} from "../xlsx/write-workbook.ts";
import { writeCsv } from "./write-csv.ts";

/** A table on its way into a file of rows and columns. */
export interface OutgoingTable {
  name: string;
  columns: readonly WorkbookColumn[];
  /** How many columns of a workbook stay in view. */
  stickyColumns?: number;
  rows: AsyncIterable<readonly CellValue[]> | Iterable<readonly CellValue[]>;
}

/** Writes a table as csv, or as a workbook with the sheets that explain it. */
export async function* writeTable(
  table: OutgoingTable,
  {
    format,
    language,
    more = [],
  }: { format: "xlsx" | "csv"; language: Language; more?: readonly WorkbookTable[] },
): AsyncGenerator<Uint8Array> {
  if (format === "csv") {
    yield* writeCsv(
      table.columns.map(({ heading }) => heading),
      table.rows,
    );
    return;
  }
  const rows: WorkbookCell[][] = [];
  for await (const row of table.rows) rows.push(row.map(workbookCell));
  const rightToLeft = directionOf(language) === "rtl";
  const { name, columns, stickyColumns } = table;
  const sticky = stickyColumns === undefined ? {} : { stickyColumns };
  yield await writeWorkbook([{ name, columns, rows, rightToLeft, ...sticky }, ...more]);
}

function workbookCell(value: CellValue): WorkbookCell {
  return value !== null && typeof value === "object" ? textOfCell(value) : value;
}

/** A file's pieces in one. */
export async function collectBytes(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
