import type { VectorSpace } from "../space/build-space.ts";
import { productOf, rowOf } from "../space/row-vector.ts";
import { buildPostings } from "./build-postings.ts";
import { allocate, bufferOf, chooseKernel, type JoinMemory, type KernelName } from "./create-kernel.ts";
import { type JoinTask, shareTaken, work } from "./join-task.ts";
import type { JoinThreads } from "./join-threads.ts";
import type { KernelCounts } from "./kernel.ts";
import { planUnits } from "./plan-units.ts";

/** What a join did, in numbers that do not depend on the machine. */
export interface JoinCounts {
  /** Times that two rows were held against each other at a common term. */
  coOccurrences: number;
  /** Of these, the ones by which the pair could still reach the threshold, of which the terms were compared. */
  candidates: number;
  /** Pairs whose score was computed anew, in the order of the terms. */
  verified: number;
}

export interface IndexOptions {
  threshold: number;
  /** Where they are worth waking; without them, the work is done here. */
  threads?: JoinThreads | undefined;
  /** Which kernel; by the amount of work where left out. */
  kernel?: KernelName;
  /** Pairs of postings from which on threads are worth waking. */
  workForThreads?: number;
  /** From this row on rows are of the other side, and only pairs across are looked for. */
  split?: number;
  /** Leaves room for a row that is held against all. */
  forQueries?: boolean;
}

export interface SearchOptions {
  counts: JoinCounts;
  onPair: (rowA: number, rowB: number, score: number) => void;
  /** Called after every slice of work with the share that is done. */
  pause: (share: number) => Promise<void> | void;
}

/** A space with its index, ready to be searched once. */
export interface IndexedSpace {
  space: VectorSpace;
  task: JoinTask;
  /** Absent where the work is done here. */
  threads: JoinThreads | undefined;
}

/** Distinct terms of a row that is held against all, at most: a text of a million characters has fewer. */
export const queryEntries = 100_000;
/** Some 50 ms. */
const pairsForThreads = 50_000_000;

export function indexSpace(space: VectorSpace, options: IndexOptions): IndexedSpace {
  const { threshold, threads, split, workForThreads = pairsForThreads, forQueries = false } = options;
  const sides = split === undefined ? 1 : 2;
  let kernel: KernelName = "script";
  let memory: JoinMemory = new ArrayBuffer(0);
  let units: Uint32Array = new Uint32Array(0);
  let isLarge = false;
  const { layout, lists } = buildPostings(
    { ...space, rankCount: space.termOfRank.length },
    {
      threshold,
      threads: threads?.count ?? 1,
      ...(split === undefined ? {} : { split }),
      spareEntries: forQueries ? queryEntries : 0,
      allocate: (bytes, lengths) => {
        const plan = planUnits(lengths, sides);
        units = plan.units;
        isLarge = plan.pairs >= workForThreads;
        kernel = options.kernel ?? chooseKernel(plan.pairs);
        memory = allocate(kernel, bytes, isLarge && threads !== undefined);
        return bufferOf(memory);
      },
    },
  );
  const task: JoinTask = { kernel, memory, layout, threshold, lists, sides, units };
  return { space, task, threads: isLarge ? threads : undefined };
}

/**
 * Every pair of rows whose product reaches the threshold, exactly, term by term: for each term its list of rows is held
 * against itself, and a pair is found at its rarest common term (Anastasiu and Karypis 2014, "L2AP: fast cosine
 * similarity search with prefix L-2 norm bounds"). What the bounds let through is added up in 64 bits, from the rarest
 * term on: the same whichever kernel and thread found it. `docs/overlap-method.md` proves the bounds.
 */
export async function searchSpace(
  { space, task, threads }: IndexedSpace,
  { counts, onPair, pause }: SearchOptions,
): Promise<void> {
  const onPairs = (pairs: Uint32Array) => {
    for (let place = 0; place < pairs.length; place += 2) {
      const [one = 0, other = 0] = [pairs[place], pairs[place + 1]];
      const [a, b] = one < other ? [one, other] : [other, one];
      counts.verified += 1;
      const score = productOfRows(space, a, b);
      if (score >= task.threshold) onPair(a, b, score);
    }
  };
  const done = threads ? await threads.join(task, onPairs, pause) : await searchHere(task, onPairs, pause);
  counts.coOccurrences += done.touched;
  counts.candidates += done.merged;
}

const pauseEveryMs = 5;

async function searchHere(
  task: JoinTask,
  onPairs: (pairs: Uint32Array) => void,
  pause: SearchOptions["pause"],
): Promise<KernelCounts> {
  const works = work(task, 0);
  let paused = performance.now();
  for (;;) {
    const { done, value } = works.next();
    if (done) return value;
    onPairs(value);
    if (performance.now() - paused < pauseEveryMs) continue;
    await pause(shareTaken(task));
    paused = performance.now();
  }
}

/** The product of two rows of a space. */
export function productOfRows(space: VectorSpace, a: number, b: number): number {
  return productOf(rowOf(space, a), rowOf(space, b));
}
