import type { Finding } from "@intersector/domain";
import type { CellValue } from "../cells.ts";

/** One row as its format holds it, before its cells are put under their headings. Columns count from 0. */
export interface RawRow {
  row: number;
  cells: ReadonlyMap<number, RawCell>;
}

export interface RawCell {
  value: CellValue;
  /** What could not be read of the cell. */
  finding?: Pick<Finding, "code" | "values">;
  /** True where the finding says that the rest of the file cannot be trusted either. */
  fatal?: boolean;
}

/**
 * A column's letters, as a spreadsheet shows them.
 * @example
 * columnLetters(27) //=> "AB"
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
