import { availableParallelism } from "node:os";
import type { OverlapFindings, OverlapItem, OverlapPair } from "@intersector/domain";
import { defaultThreshold } from "./default-threshold.ts";
import { explainPair } from "./explain-pair.ts";
import { classIdentical } from "./group-identical.ts";
import { type IndexedSpace, indexSpace, type JoinCounts } from "./join/join-space.ts";
import { joinSpaces, orderOfPairs } from "./join/join-spaces.ts";
import { type JoinThreads, startThreads } from "./join/join-threads.ts";
import type { PairTable } from "./join/pair-table.ts";
import type { OverlapSubject } from "./overlap-subject.ts";
import type { Item } from "./read/item.ts";
import { pause } from "./read/pause.ts";
import { Portfolio } from "./read/portfolio.ts";
import { buildSpace, type VectorSpace } from "./space/build-space.ts";
import { rowOf } from "./space/row-vector.ts";

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

/** Reading the texts takes about this share of the time of a comparison. */
const textShare = 0.6;
/** Subjects from which on threads are started, to be ready when the texts are read: some 100 ms of search. */
const itemsForThreads = 5000;
/** Texts read between two pauses: some 5 ms. */
const textsBetweenPauses = 200;

/**
 * Every pair of subjects that are alike, each with what made its score and its class: an exact comparison of all with
 * all. It pauses every few milliseconds, so that a server it runs in goes on answering. The same subjects give the
 * same findings in whatever order they come. Pairs are explained as they are read, the highest score first, and can
 * be read again.
 * @throws RangeError where the threshold is not above 0 and up to 1, or two subjects have one id.
 * @throws the reason of `signal` once that is aborted.
 * @example
 * const findings = await findOverlaps(subjects, { threshold: 0.4 });
 * for (const pair of findings.pairs) console.log(pair.a, pair.b, pair.class);
 */
export async function findOverlaps(
  subjects: Iterable<OverlapSubject>,
  options: FindOverlapsOptions = {},
): Promise<OverlapFindings> {
  const { threshold = defaultThreshold, threads = defaultThreads(), signal, onProgress, onStage } = options;
  if (!(threshold > 0 && threshold <= 1))
    throw new RangeError(`threshold ${threshold} is not above 0 and up to 1`);
  const breathe = async (share: number) => {
    await pause();
    signal?.throwIfAborted();
    onProgress?.(share);
  };
  await breathe(0);
  const sorted = sortSubjects(subjects);
  const searchers = threads > 1 && sorted.length >= itemsForThreads ? startThreads(threads) : undefined;
  const steps = { threshold, threads: searchers, breathe, onStage };
  const { portfolio, spaces, counts, table } = await compareAll(sorted, steps).finally(() =>
    searchers?.close(),
  );
  const { items, groups, leftOut } = portfolio;
  const identical = [];
  for (const [, group] of [...groups].sort(([one], [other]) => one - other))
    identical.push(await classIdentical(group));
  signal?.throwIfAborted();
  onStage?.("done");
  onProgress?.(1);
  const order = orderOfPairs(table, spaces);
  return {
    threshold,
    items: sorted.map(toOverlapItem),
    identical,
    leftOut,
    counts: { items: sorted.length, compared: portfolio.compared, ...counts, pairs: order.length },
    pairs: {
      *[Symbol.iterator]() {
        for (const place of order) yield pairAt(table, place, spaces, items);
      },
    },
  };
}

async function compareAll(
  sorted: readonly OverlapSubject[],
  steps: {
    threshold: number;
    threads: JoinThreads | undefined;
    breathe: (share: number) => Promise<void>;
    onStage: FindOverlapsOptions["onStage"];
  },
) {
  const { threshold, threads, breathe, onStage } = steps;
  onStage?.("text");
  const portfolio = new Portfolio();
  for (const [index, subject] of sorted.entries()) {
    portfolio.add(subject);
    if (index % textsBetweenPauses === textsBetweenPauses - 1)
      await breathe((textShare * index) / sorted.length);
  }

  onStage?.("index");
  const indexed: IndexedSpace[] = [];
  for (const rows of portfolio.rows()) {
    const space = buildSpace(rows, portfolio.terms);
    await breathe(textShare);
    indexed.push(indexSpace(space, { threshold, threads }));
    await breathe(textShare);
  }

  onStage?.("search");
  const counts: JoinCounts = { coOccurrences: 0, candidates: 0, verified: 0 };
  const table = await joinSpaces(indexed, portfolio.items, counts, (share) =>
    breathe(textShare + (1 - textShare) * share),
  );
  return { portfolio, counts, table, spaces: indexed.map(({ space }) => space) };
}

function defaultThreads(): number {
  return Math.min(8, availableParallelism());
}

/** By id, for that is the one order that does not depend on how they came. */
function sortSubjects(subjects: Iterable<OverlapSubject>): OverlapSubject[] {
  const sorted = [...subjects].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const twin = sorted.find(({ id }, index) => id === sorted[index + 1]?.id);
  if (twin) throw new RangeError(`two subjects have the id ${twin.id}`);
  return sorted;
}

function pairAt(
  table: PairTable,
  place: number,
  spaces: readonly VectorSpace[],
  items: readonly Item[],
): OverlapPair {
  const space = spaces[table.spaces[place] ?? 0];
  if (!space) throw new Error(`no pair at ${place}`);
  const sideOf = (row = 0) => {
    const item = items[space.items[row] ?? -1];
    if (!item) throw new Error(`no item of row ${row}`);
    return { item, row: rowOf(space, row) };
  };
  return explainPair(space, sideOf(table.rowsA[place]), sideOf(table.rowsB[place]), table.scores[place] ?? 0);
}

function toOverlapItem({ id, title, unit, side }: OverlapSubject): OverlapItem {
  return { id, title, unit, ...(side === undefined ? {} : { side }) };
}
