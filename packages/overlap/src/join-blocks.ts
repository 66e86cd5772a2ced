import type { IdenticalGroup, OverlapLeftOut, OverlapPair } from "@intersector/domain";
import { compareSubjects, type FindOverlapsOptions } from "./compare-subjects.ts";
import { classIdenticalGroups } from "./group-identical.ts";
import type { OverlapSubject } from "./overlap-subject.ts";
import { Portfolio } from "./read/portfolio.ts";
import { sortSubjects } from "./read/sort-subjects.ts";
import { countRows, type TermStatistics } from "./space/term-statistics.ts";

/** How a set that is too large for one memory is compared in parts, each of them a job of its own. Plain data. */
export interface BlockPlan {
  /** The ids of what each block holds: of identical subjects the first alone. */
  blocks: string[][];
  /** Which blocks are to be compared with each other or with themselves. */
  jobs: { a: number; b: number }[];
  /** What each job must know of all subjects. */
  statistics: TermStatistics;
  identical: IdenticalGroup[];
  leftOut: OverlapLeftOut[];
}

/** Subjects of a block: two blocks of this many are compared in some 2 GB. */
const defaultBlockSize = 500_000;

/**
 * Reads all subjects once, in order to compare them in parts: their texts, but no vectors and no index.
 * @throws RangeError where two subjects have one id
 */
export async function planBlocks(
  subjects: Iterable<OverlapSubject>,
  { blockSize = defaultBlockSize }: { blockSize?: number } = {},
): Promise<BlockPlan> {
  const portfolio = new Portfolio();
  for (const subject of sortSubjects(subjects)) portfolio.add(subject);
  const ids = portfolio.items.map(({ subject }) => subject.id);
  const blocks: string[][] = [];
  for (let from = 0; from < ids.length; from += blockSize) blocks.push(ids.slice(from, from + blockSize));
  return {
    blocks,
    jobs: blocks.flatMap((_, b) => blocks.slice(0, b + 1).map((_, a) => ({ a, b }))),
    statistics: portfolio.rows().map((rows) => countRows(rows, portfolio.terms)),
    identical: await classIdenticalGroups(portfolio.groups),
    leftOut: portfolio.leftOut,
  };
}

/**
 * Every pair of a subject of one block and a subject of another that are alike; within one block where the other is left
 * out. It depends on nothing but what it is given: the pairs of all jobs of a plan are those of `findOverlaps`, whichever
 * machine made them and in whatever order.
 * @param options with the `statistics` of the plan
 * @throws RangeError where the threshold is not above 0 and up to 1, or two subjects have one id
 * @throws the reason of `signal` once that is aborted
 * @example
 * for (const { a, b } of plan.jobs) keep(await joinBlocks(block[a], a === b ? undefined : block[b], plan));
 */
export async function joinBlocks(
  a: Iterable<OverlapSubject>,
  b: Iterable<OverlapSubject> | undefined,
  { statistics, ...options }: FindOverlapsOptions & { statistics: TermStatistics },
): Promise<Iterable<OverlapPair>> {
  const [one, other] = [sortSubjects(a), sortSubjects(b ?? [])];
  sortSubjects([...one, ...other]);
  const part = { statistics, ...(b === undefined ? {} : { split: one.length }) };
  return (await compareSubjects([...one, ...other], options, part)).pairs;
}
