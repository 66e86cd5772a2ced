/** What was done, in numbers that do not depend on the machine, nor on the number of threads. */
export interface KernelCounts {
  touched: number;
  sketched: number;
  merged: number;
}

/** Holds lists of postings against each other: in WebAssembly, or in JavaScript where that is not to be had. */
export interface Kernel {
  /**
   * Postings `[a, aEnd)` against `[b, bEnd)`; within one list each two once. Where the largest weight of `[b, bEnd)` is
   * known, it is given and the list taken as one tile, else -1.
   */
  begin(a: number, aEnd: number, b: number, bEnd: number, isOneList: boolean, known: number): void;
  /**
   * Fills the output with pairs of rows and gives their number. As many as it holds, less four, or more: there may be
   * others, call again.
   */
  run(): number;
  counts(): KernelCounts;
}

/**
 * What a bound must reach. It and the 32-bit numbers that are held against it are rounded, by less than four times
 * 2^-24 in all: what is this little below the threshold is computed anew in 64 bits.
 */
export function reachOf(threshold: number): number {
  return threshold * (1 - 1e-6);
}

/** The length of a bucket of a sketch is a whole number of these, rounded up. */
export const sketchUnits = 240;
/** What a product of two such numbers stands for. */
export const sketchUnit = Math.fround(1 / sketchUnits ** 2);
