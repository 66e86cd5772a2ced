import { productOf, type RowVector } from "../space/row-vector.ts";
import { reachOf } from "./kernel.ts";

interface AddedRow {
  vector: RowVector;
  place: number;
}

/** Rows that came after an index was built, found by the terms that a pair can begin with. */
export class AddedRows {
  readonly #threshold: number;
  readonly #rows: AddedRow[] = [];
  readonly #byRank = new Map<number, AddedRow[]>();

  constructor(threshold: number) {
    this.#threshold = threshold;
  }

  add(vector: RowVector, place: number): void {
    const row = { vector, place };
    this.#rows.push(row);
    this.#visitIndexed(vector, (rank) => {
      const rows = this.#byRank.get(rank);
      if (rows) rows.push(row);
      else this.#byRank.set(rank, [row]);
    });
  }

  /** Tells the place of every row whose product with the vector reaches the threshold, each once. */
  search(vector: RowVector, threshold: number, visit: (added: AddedRow, score: number) => void): void {
    if (this.#rows.length === 0) return;
    const seen = new Set<AddedRow>();
    this.#visitIndexed(vector, (rank) => {
      for (const row of this.#byRank.get(rank) ?? []) {
        if (seen.has(row)) continue;
        seen.add(row);
        const score = productOf(vector, row.vector);
        if (score >= threshold) visit(row, score);
      }
    });
  }

  /** The terms from which on what is left of a vector is not below the threshold: the other row is of length 1. */
  #visitIndexed({ ranks, weights }: RowVector, visit: (rank: number) => void): void {
    let squares = 0;
    for (let entry = ranks.length - 1; entry >= 0; entry -= 1) {
      squares += (weights[entry] ?? 0) ** 2;
      if (Math.sqrt(squares) >= reachOf(this.#threshold)) visit(ranks[entry] ?? 0);
    }
  }
}
