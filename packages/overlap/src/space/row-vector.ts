/** A sparse vector: ranks ascending, from the rarest term on, each with its weight. */
export interface RowVector {
  ranks: Uint32Array;
  weights: Float64Array;
}

/** A row of a space, not copied. */
export function rowOf(
  { starts, ranks, weights }: RowVector & { starts: Uint32Array },
  row: number,
): RowVector {
  const [from, to] = [starts[row], starts[row + 1]];
  return { ranks: ranks.subarray(from, to), weights: weights.subarray(from, to) };
}

/** Visits the common terms of two vectors, the rarest first. */
export function walkCommon(
  a: RowVector,
  b: RowVector,
  visit: (rank: number, weightA: number, weightB: number) => void,
): void {
  let [atA, atB] = [0, 0];
  while (atA < a.ranks.length && atB < b.ranks.length) {
    const [rankA, rankB] = [a.ranks[atA] ?? 0, b.ranks[atB] ?? 0];
    if (rankA === rankB) visit(rankA, a.weights[atA] ?? 0, b.weights[atB] ?? 0);
    if (rankA <= rankB) atA += 1;
    if (rankB <= rankA) atB += 1;
  }
}

/** The product of two vectors, added up from the rarest common term on: the same whatever came before. */
export function productOf(a: RowVector, b: RowVector): number {
  let sum = 0;
  walkCommon(a, b, (_rank, weightA, weightB) => {
    sum += weightA * weightB;
  });
  return sum;
}
