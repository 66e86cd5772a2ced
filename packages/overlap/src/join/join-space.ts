import type { OverlapChannel } from "@intersector/domain";
import type { VectorSpace } from "../space/build-space.ts";

/** What a join did, in numbers that do not depend on the machine. */
export interface JoinCounts {
  /** Times that a term of one row was found in another. */
  coOccurrences: number;
  /** Pairs that share a term by which they could still reach the threshold. */
  candidates: number;
  /** Candidates whose score was computed anew, in the order of the terms. */
  verified: number;
}

export interface JoinOptions {
  threshold: number;
  counts: JoinCounts;
  onPair: (rowA: number, rowB: number, score: number) => void;
  /** Called after every slice of work with the share of the rows that is done. */
  pause: (share: number) => Promise<void>;
}

/** Sums in another order differ by less: what is this close below the threshold is computed anew. */
const rounding = 1e-9;
/** Postings walked between two pauses: some 5 ms. */
const sliceOfWork = 2_000_000;

/**
 * Every pair of rows whose product reaches the threshold, exactly: an inverted index, row by row against those before
 * it. One bound is used: once what is left of a row is shorter than the threshold, no pair can begin there, for both
 * rows are of length 1 and their rarer terms have met nothing (Bayardo, Ma and Srikant 2007, "Scaling up all pairs
 * similarity search"). `join-space.test.ts` holds it against every pair computed by force.
 */
export async function joinSpace(space: VectorSpace, options: JoinOptions): Promise<void> {
  const { threshold, counts, onPair, pause } = options;
  const { starts, ranks, weights } = space;
  const rowCount = space.items.length;
  const index = emptyIndex(space);
  const sums = new Float64Array(rowCount);
  const touched = new Uint32Array(rowCount);
  let work = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const from = at(starts, row);
    const to = at(starts, row + 1);
    const left = remainders(weights, from, to);
    let candidates = 0;
    for (let entry = from; entry < to; entry += 1) {
      const rank = at(ranks, entry);
      const weight = at(weights, entry);
      const begin = at(index.starts, rank);
      const end = at(index.ends, rank);
      const canBegin = at(left, entry - from) >= threshold - rounding;
      for (let posting = begin; posting < end; posting += 1) {
        const other = at(index.rows, posting);
        const sum = at(sums, other);
        if (sum === 0) {
          if (!canBegin) continue;
          touched[candidates] = other;
          candidates += 1;
        }
        sums[other] = sum + weight * at(index.weights, posting);
      }
      work += end - begin;
      counts.coOccurrences += end - begin;
      index.rows[end] = row;
      index.weights[end] = weight;
      index.ends[rank] = end + 1;
    }
    counts.candidates += candidates;
    for (let candidate = 0; candidate < candidates; candidate += 1) {
      const other = at(touched, candidate);
      const sum = at(sums, other);
      sums[other] = 0;
      if (sum < threshold - rounding) continue;
      counts.verified += 1;
      const score = productOfRows(space, other, row);
      if (score >= threshold) onPair(other, row, score);
    }
    if (work >= sliceOfWork) {
      work = 0;
      await pause((row + 1) / rowCount);
    }
  }
}

/** The product of two rows, added up from the rarest common term on: the same whatever came before. */
export function productOfRows(space: VectorSpace, a: number, b: number): number {
  let sum = 0;
  walkCommon(space, a, b, (_rank, entryA, entryB) => {
    sum += at(space.weights, entryA) * at(space.weights, entryB);
  });
  return sum;
}

/** True where two rows have a term of a channel in common. */
export function sharesChannel(space: VectorSpace, a: number, b: number, channel: OverlapChannel): boolean {
  let found = false;
  walkCommon(space, a, b, (rank) => {
    found ||= space.features[rank]?.channel === channel;
  });
  return found;
}

/** Visits the common terms of two rows, the rarest first. */
export function walkCommon(
  { starts, ranks }: VectorSpace,
  a: number,
  b: number,
  visit: (rank: number, entryA: number, entryB: number) => void,
): void {
  let entryA = at(starts, a);
  let entryB = at(starts, b);
  const endA = at(starts, a + 1);
  const endB = at(starts, b + 1);
  while (entryA < endA && entryB < endB) {
    const rankA = at(ranks, entryA);
    const rankB = at(ranks, entryB);
    if (rankA === rankB) visit(rankA, entryA, entryB);
    if (rankA <= rankB) entryA += 1;
    if (rankB <= rankA) entryB += 1;
  }
}

/** Room for the postings of each term; its rows are filled in as they come. */
function emptyIndex({ ranks, features }: VectorSpace) {
  const starts = new Uint32Array(features.length + 1);
  for (const rank of ranks) starts[rank + 1] = at(starts, rank + 1) + 1;
  for (let rank = 0; rank < features.length; rank += 1)
    starts[rank + 1] = at(starts, rank + 1) + at(starts, rank);
  return {
    starts,
    ends: starts.slice(),
    rows: new Uint32Array(ranks.length),
    weights: new Float64Array(ranks.length),
  };
}

/** The length of what is left of a row from each of its entries on. */
function remainders(weights: Float64Array, from: number, to: number): Float64Array {
  const left = new Float64Array(to - from);
  let squares = 0;
  for (let entry = to - 1; entry >= from; entry -= 1) {
    squares += at(weights, entry) ** 2;
    left[entry - from] = Math.sqrt(squares);
  }
  return left;
}

/** An entry that is there: every index comes from the space's own bounds. */
function at(values: Uint32Array | Float64Array, index: number): number {
  return values[index] ?? 0;
}
