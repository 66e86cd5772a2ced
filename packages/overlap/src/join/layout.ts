/** Where everything of an index stands in its memory, in bytes. Plain numbers, so that a thread can be told. */
export interface Layout {
  rowStarts: number;
  entries: number;
  rows: number;
  positions: number;
  weights: number;
  rests: number;
  sketches: number;
  /** Per thread: room for `outputPairs` pairs of rows. */
  outputs: number[];
  bytes: number;
}

/** A term of a row: rank, weight, and the length of the row from here on. */
export const entryWords = 3;
/** Per posting, the length of the rest of its row in each of so many buckets of terms. */
export const sketchBytes = 32;
/** Postings held against a row before the next row: 160 KB of weights, rests and sketches stay in the cache. */
export const tilePostings = 4096;
/** Pairs that a thread finds before it hands them over. */
export const outputPairs = 8192;
/** What stands for the end of a row: no term has this rank. */
export const endRank = 0xff_ff_ff_ff;

/** The first bytes tell threads apart who takes which work. */
const headerBytes = 64;

export function layOut(rowCount: number, entries: number, postings: number, threads: number): Layout {
  let bytes = headerBytes;
  const take = (length: number) => {
    const from = bytes;
    // Four more words, for the kernel reads four postings at a time; on a line of the cache, for it is read by them.
    bytes = Math.ceil((bytes + length + 16) / 64) * 64;
    return from;
  };
  return {
    rowStarts: take(4 * (rowCount + 1)),
    entries: take(4 * entryWords * (entries + rowCount)),
    rows: take(4 * postings),
    positions: take(4 * postings),
    weights: take(4 * postings),
    rests: take(4 * postings),
    sketches: take(sketchBytes * postings),
    outputs: Array.from({ length: threads }, () => take(8 * outputPairs)),
    bytes,
  };
}
