import { availableParallelism } from "node:os";
import type { OverlapPair } from "@intersector/domain";
import { defaultThreshold } from "./default-threshold.ts";
import { explainPair } from "./explain-pair.ts";
import { type IndexedSpace, indexSpace, type JoinCounts } from "./join/join-space.ts";
import { joinSpaces, orderOfPairs } from "./join/join-spaces.ts";
import { type JoinThreads, startThreads } from "./join/join-threads.ts";
import type { PairTable } from "./join/pair-table.ts";
import type { OverlapSubject } from "./overlap-subject.ts";
import type { Item } from "./read/item.ts";
import { pause } from "./read/pause.ts";
import { Portfolio } from "./read/portfolio.ts";
import { createSurfaces, type surfacesOf } from "./read/surfaces-of.ts";
import { buildSpace, type VectorSpace } from "./space/build-space.ts";
import { rowOf } from "./space/row-vector.ts";
import { statisticsOf, type TermStatistics } from "./space/term-statistics.ts";

export interface FindOverlapsOptions {
  /** From which score on a pair is given, above 0 and up to 1. */
  threshold?: number;
  /**
   * Threads that search, where there is enough to search. As many as the machine has processors, up to 8, where left
   * out; with 1, the search stays in the thread that asks. The findings are the same.
   */
  threads?: number;
  /** Ends the comparison with the signal's reason. */
  signal?: AbortSignal;
  /** Called now and then with the share that is done, 0 to 1. */
  onProgress?: (share: number) => void;
  /** Called when each stage of the work begins. */
  onStage?: (stage: OverlapStage) => void;
}

export type OverlapStage = "text" | "index" | "search" | "done";

/** Subjects that were compared, and the pairs that are alike, the highest score first. */
export interface Comparison {
  threshold: number;
  portfolio: Portfolio;
  counts: JoinCounts & { pairs: number };
  /** Explained as they are read. */
  pairs: Iterable<OverlapPair>;
}

/** Where not all are compared with all, or not all are here. */
interface PartOfAll {
  /** From this place on subjects are of the other side, and only pairs across are looked for. */
  split?: number;
  statistics?: TermStatistics;
}

/** Reading the texts takes about this share of the time of a comparison. */
const textShare = 0.6;
/** Subjects from which on threads are started, to be ready when the texts are read: some 100 ms of search. */
const itemsForThreads = 5000;
/** Texts read between two pauses: some 5 ms. */
const textsBetweenPauses = 200;

/**
 * Compares subjects, in the order in which they stand.
 * @throws RangeError where the threshold is not above 0 and up to 1
 * @throws the reason of the signal once that is aborted
 */
export async function compareSubjects(
  subjects: readonly OverlapSubject[],
  options: FindOverlapsOptions,
  part: PartOfAll = {},
): Promise<Comparison> {
  const { threshold = defaultThreshold, signal, onProgress } = options;
  if (!(threshold > 0 && threshold <= 1))
    throw new RangeError(`threshold ${threshold} is not above 0 and up to 1`);
  const breathe = async (share: number) => {
    await pause();
    signal?.throwIfAborted();
    onProgress?.(share);
  };
  await breathe(0);
  const count = options.threads ?? Math.min(8, availableParallelism());
  const threads = count > 1 && subjects.length >= itemsForThreads ? startThreads(count) : undefined;
  const work = compareAll(subjects, { ...options, ...part, threshold, workers: threads, breathe });
  const { portfolio, spaces, counts, table } = await work.finally(() => threads?.close());
  const order = orderOfPairs(table, spaces);
  return {
    threshold,
    portfolio,
    counts: { ...counts, pairs: order.length },
    pairs: {
      *[Symbol.iterator]() {
        const surfaces = createSurfaces();
        for (const place of order) yield pairAt(table, place, { spaces, items: portfolio.items, surfaces });
      },
    },
  };
}

async function compareAll(
  subjects: readonly OverlapSubject[],
  options: PartOfAll & {
    threshold: number;
    workers: JoinThreads | undefined;
    breathe: (share: number) => Promise<void>;
    onStage?: FindOverlapsOptions["onStage"];
  },
) {
  const { threshold, workers: threads, breathe, onStage, split, statistics } = options;
  onStage?.("text");
  const portfolio = new Portfolio();
  let splitItem: number | undefined;
  for (const [index, subject] of subjects.entries()) {
    if (index === split) splitItem = portfolio.items.length;
    portfolio.add(subject);
    if (index % textsBetweenPauses === textsBetweenPauses - 1)
      await breathe((textShare * index) / subjects.length);
  }
  if (split !== undefined) splitItem ??= portfolio.items.length;

  onStage?.("index");
  const indexed: IndexedSpace[] = [];
  for (const rows of portfolio.rows()) {
    const given = statistics && statisticsOf(statistics, rows.language);
    const space = buildSpace(rows, portfolio.terms, given);
    await breathe(textShare);
    const splitRow = splitItem === undefined ? {} : { split: rowsBefore(space, splitItem) };
    indexed.push(indexSpace(space, { threshold, threads, ...splitRow }));
    await breathe(textShare);
  }

  onStage?.("search");
  const counts: JoinCounts = { coOccurrences: 0, candidates: 0, verified: 0 };
  const table = await joinSpaces(indexed, portfolio.items, counts, (share) =>
    breathe(textShare + (1 - textShare) * share),
  );
  return { portfolio, counts, table, spaces: indexed.map(({ space }) => space) };
}

/** Rows stand in the order of their items. */
function rowsBefore({ items }: VectorSpace, item: number): number {
  const row = items.findIndex((one) => one >= item);
  return row === -1 ? items.length : row;
}

function pairAt(
  table: PairTable,
  place: number,
  {
    spaces,
    items,
    surfaces,
  }: { spaces: readonly VectorSpace[]; items: readonly Item[]; surfaces: typeof surfacesOf },
): OverlapPair {
  const space = spaces[table.spaces[place] ?? 0];
  if (!space) throw new Error(`no pair at ${place}`);
  const sideOf = (row = 0) => {
    const item = items[space.items[row] ?? -1];
    if (!item) throw new Error(`no item of row ${row}`);
    return { item, row: rowOf(space, row) };
  };
  const [a, b] = [sideOf(table.rowsA[place]), sideOf(table.rowsB[place])];
  return explainPair(space, a, b, table.scores[place] ?? 0, surfaces);
}
