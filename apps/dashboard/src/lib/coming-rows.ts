/** The rows of a list of which those in sight are fetched: any can be asked for, and comes a moment later. */
export interface ComingRows<Row> {
  /** Says which list it is: another one begins at its first row. */
  list: string;
  /** How many rows the list has. */
  total: number;
  /** How many of them can be reached, from the first on. */
  count: number;
  /** A row by its place; undefined until it has come. */
  rowAt: (index: number) => Row | undefined;
  /** Has the rows between two places fetched, and those around them; and the one that has the focus, wherever it is. */
  show: (first: number, last: number, focused: number) => void;
}

/** The same of rows that are all there, or of which the first are. */
export function rowsAtHand<Row>(rows: readonly Row[], total = rows.length): ComingRows<Row> {
  return { list: "", total, count: rows.length, rowAt: (index) => rows[index], show: () => undefined };
}
