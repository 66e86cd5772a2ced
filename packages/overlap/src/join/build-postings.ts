import type { VectorSpace } from "../space/build-space.ts";
import { reachOf, sketchUnits } from "./kernel.ts";
import { endRank, entryWords, type Layout, layOut, sketchBytes } from "./layout.ts";

/** The vectors that an index is made of: rows of entries by ascending rank. */
export type Vectors = Pick<VectorSpace, "starts" | "ranks" | "weights"> & { rankCount: number };

/** An index of the terms by which pairs can begin, in a memory that threads can share. */
export interface Postings {
  layout: Layout;
  /** Where each list begins; list `rank`, or `2 * rank` and `2 * rank + 1` for the rows of each of two sides. */
  lists: Uint32Array;
}

export interface PostingsOptions {
  threshold: number;
  threads: number;
  /** From this row on rows are of the other side, and only pairs across are looked for. */
  split?: number;
  /** Room for so many terms of a row to come, and for one posting of it: behind the last row and the last posting. */
  spareEntries?: number;
  /** Gives memory of so many bytes, all zero, for an index of these lists. */
  allocate: (bytes: number, lists: Uint32Array) => ArrayBufferLike;
}

/** Rests are rounded up to a whole number of these, by which the lists are sorted. */
const restUnits = 65_535;

/**
 * The terms of each row up to where the rest of it, times the longest row, is below the threshold: a pair whose rarest
 * common term comes later cannot reach it. Each list is sorted by the length of the rest, the longest first.
 */
export function buildPostings(vectors: Vectors, options: PostingsOptions): Postings {
  const { starts, ranks, weights, rankCount } = vectors;
  const { threshold, threads, split, spareEntries = 0, allocate } = options;
  const rowCount = starts.length - 1;
  const sides = split === undefined ? 1 : 2;
  const shortest = reachOf(threshold) / longestRow(vectors);

  // By how far each row is indexed, and how long the rest is at each of its indexed terms.
  const indexedEnds = new Uint32Array(rowCount);
  const restOf = new Uint16Array(ranks.length);
  const byRest = new Uint32Array(restUnits + 2);
  const lists = new Uint32Array(rankCount * sides + 1);
  let postings = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const from = at(starts, row);
    const to = at(starts, row + 1);
    const side = split !== undefined && row >= split ? 1 : 0;
    let squares = 0;
    let end = to;
    for (let entry = to - 1; entry >= from; entry -= 1) {
      const rest = Math.min(restUnits, Math.ceil(Math.sqrt(squares) * restUnits));
      squares += float(weights, entry) ** 2;
      if (Math.sqrt(squares) < shortest) {
        end = entry;
        continue;
      }
      restOf[entry] = rest;
      byRest[restUnits - rest + 1] = at(byRest, restUnits - rest + 1) + 1;
      const list = at(ranks, entry) * sides + side;
      lists[list + 1] = at(lists, list + 1) + 1;
    }
    indexedEnds[row] = end;
    postings += end - from;
  }
  addUp(byRest);
  addUp(lists);
  const layout = layOut(rowCount, ranks.length + spareEntries, postings + 1, threads);
  const memory = allocate(layout.bytes, lists);
  const places = placePostings({ vectors, indexedEnds, restOf, byRest, lists, postings, split, sides });
  writeRows(memory, layout, vectors, { indexedEnds, restOf, places });
  return { layout, lists };
}

/** Where each indexed entry goes: into the list of its term, by the length of its rest, equal ones by their rows. */
function placePostings(given: {
  vectors: Vectors;
  indexedEnds: Uint32Array;
  restOf: Uint16Array;
  byRest: Uint32Array;
  lists: Uint32Array;
  postings: number;
  split: number | undefined;
  sides: number;
}): Uint32Array {
  const { vectors, indexedEnds, restOf, byRest, lists, postings, split, sides } = given;
  const { starts, ranks } = vectors;
  const sorted = new Uint32Array(postings);
  for (let row = 0; row < indexedEnds.length; row += 1) {
    for (let entry = at(starts, row); entry < at(indexedEnds, row); entry += 1) {
      const key = restUnits - (restOf[entry] ?? 0);
      const place = at(byRest, key);
      sorted[place] = entry;
      byRest[key] = place + 1;
    }
  }
  const next = lists.slice();
  const places = new Uint32Array(ranks.length);
  const firstOfOther = split === undefined ? ranks.length : at(starts, split);
  for (const entry of sorted) {
    const list = at(ranks, entry) * sides + (entry >= firstOfOther ? 1 : 0);
    const place = at(next, list);
    places[entry] = place;
    next[list] = place + 1;
  }
  return places;
}

function writeRows(
  memory: ArrayBufferLike,
  layout: Layout,
  { starts, ranks, weights, rankCount }: Vectors,
  { indexedEnds, restOf, places }: { indexedEnds: Uint32Array; restOf: Uint16Array; places: Uint32Array },
): void {
  const rowStarts = new Uint32Array(memory, layout.rowStarts);
  const entryRanks = new Uint32Array(memory, layout.entries);
  const entryLengths = new Float32Array(memory, layout.entries);
  const rows = new Uint32Array(memory, layout.rows);
  const positions = new Uint32Array(memory, layout.positions);
  const postingWeights = new Float32Array(memory, layout.weights);
  const rests = new Float32Array(memory, layout.rests);
  const sketches = new Uint32Array(memory, layout.sketches);
  const sketch = new Uint8Array(sketchBytes);
  const sketchWords = new Uint32Array(sketch.buffer);
  const squaresOf = new Float64Array(sketchBytes);
  for (let row = 0; row < indexedEnds.length; row += 1) {
    const from = at(starts, row);
    const to = at(starts, row + 1);
    const indexedEnd = at(indexedEnds, row);
    // Each row is followed by an entry that ends it.
    rowStarts[row] = from + row;
    entryRanks[(to + row) * entryWords] = endRank;
    sketch.fill(0);
    squaresOf.fill(0);
    let squares = 0;
    for (let entry = to - 1; entry >= from; entry -= 1) {
      const rank = at(ranks, entry);
      const weight = float(weights, entry);
      if (entry < indexedEnd) {
        const place = at(places, entry);
        rows[place] = row;
        positions[place] = entry + row + 1;
        postingWeights[place] = weight;
        rests[place] = (restOf[entry] ?? 0) / restUnits;
        for (let word = 0; word < sketchWords.length; word += 1)
          sketches[place * sketchWords.length + word] = at(sketchWords, word);
      }
      squares += weight ** 2;
      const word = (entry + row) * entryWords;
      entryRanks[word] = rank;
      entryLengths[word + 1] = weight;
      entryLengths[word + 2] = Math.sqrt(squares);
      // Neighbours in frequency in different buckets: the most frequent terms, which most rests share, stand alone.
      const bucket = (rankCount - 1 - rank) % sketchBytes;
      const inBucket = float(squaresOf, bucket) + weight ** 2;
      squaresOf[bucket] = inBucket;
      sketch[bucket] = Math.ceil(Math.sqrt(inBucket) * sketchUnits);
    }
  }
  rowStarts[indexedEnds.length] = ranks.length + indexedEnds.length;
}

function longestRow({ starts, weights }: Vectors): number {
  let most = 0;
  for (let row = 0; row + 1 < starts.length; row += 1) {
    let squares = 0;
    for (let entry = at(starts, row); entry < at(starts, row + 1); entry += 1)
      squares += float(weights, entry) ** 2;
    most = Math.max(most, squares);
  }
  return Math.max(Math.sqrt(most), Number.MIN_VALUE);
}

function addUp(counts: Uint32Array): void {
  for (let place = 1; place < counts.length; place += 1)
    counts[place] = at(counts, place) + at(counts, place - 1);
}

/** Of integers and of floats apart: one function for both would be slow for either. */
function at(values: Uint32Array, index: number): number {
  return values[index] ?? 0;
}

function float(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
