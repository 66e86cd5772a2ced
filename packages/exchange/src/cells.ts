import type { Finding, Place } from "@intersector/domain";

/** What a cell can hold. Workbooks and csv hold only the first four; a line of jsonl holds any JSON. */
export type CellValue =
  | string
  | number
  | boolean
  | null
  | readonly CellValue[]
  | { readonly [name: string]: CellValue };

/** One row of a table, by heading. What could not be read of it is listed; the rest of it stands. */
export interface TableRow {
  /** Counted from 1 as a spreadsheet shows it, the heading row included; in jsonl, the line. */
  row: number;
  place: Place;
  cells: Readonly<Record<string, CellValue>>;
  findings: readonly Finding[];
}

/** A row's cells as an object that no heading (`__proto__`) can harm. */
export function emptyCells(): Record<string, CellValue> {
  return Object.create(null) as Record<string, CellValue>;
}

/** True for a cell in which nobody wrote anything. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

/** A cell as text, the way a person would read it. */
export function textOfCell(value: CellValue | undefined): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** The start of a cell's text, short enough to stand inside a sentence. */
export function excerptOfCell(value: CellValue | undefined): string {
  const text = textOfCell(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
