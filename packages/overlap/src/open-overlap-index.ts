import type { OverlapPair } from "@intersector/domain";
import { defaultThreshold } from "./default-threshold.ts";
import { explainPair, type PairSide } from "./explain-pair.ts";
import { AddedRows } from "./join/added-rows.ts";
import { indexSpace } from "./join/join-space.ts";
import { sharedLanguages, sharesMandate } from "./join/join-spaces.ts";
import { RowSearcher } from "./join/row-searcher.ts";
import type { OverlapSubject } from "./overlap-subject.ts";
import type { Item } from "./read/item.ts";
import { pause } from "./read/pause.ts";
import { Portfolio } from "./read/portfolio.ts";
import { sortSubjects } from "./read/sort-subjects.ts";
import { type ReadSubject, SubjectReader } from "./read/subject-reader.ts";
import { buildSpace, type VectorSpace } from "./space/build-space.ts";
import { isComparedWithoutWords } from "./space/information-floor.ts";
import { type RowVector, rowOf } from "./space/row-vector.ts";
import { type CountedTerm, weighItem } from "./space/weigh-item.ts";

export interface OverlapIndexOptions {
  /** The lowest score that will be asked for, above 0 and up to 1. */
  threshold?: number;
  /** Ends the building with the signal's reason. */
  signal?: AbortSignal;
  /** Called now and then with the share that is built, 0 to 1. */
  onProgress?: (share: number) => void;
}

export interface CheckOptions {
  /** From which score on a pair is given; not below the index's own, which is taken where left out. */
  threshold?: number;
  /** The best so many are given. */
  limit?: number;
}

/** Subjects ready to be compared with one more, and to be changed, without comparing all with all again. */
export interface OverlapIndex {
  /** Subjects that are compared: those that say enough, without those that were removed. */
  readonly size: number;
  /** The share of the subjects that came or went since it was opened. */
  readonly changedShare: number;
  /** True where the frequencies of terms are so far from what they were that a new index should be opened. */
  readonly isStale: boolean;
  /**
   * What a subject is like, the highest score first; itself left out, by its id. Of identical subjects one stands for
   * all. Scores are those of `findOverlaps`, with the frequencies of terms of when the index was opened.
   * @throws RangeError where the threshold is below the index's own
   */
  check(subject: OverlapSubject, options?: CheckOptions): OverlapPair[];
  /** Adds a subject, in the place of that of the same id. */
  put(subject: OverlapSubject): void;
  /** True where there was one of this id. */
  remove(id: string): boolean;
}

/** Beyond this share of changes the frequencies of terms are no longer those of the subjects. */
const staleShare = 0.1;

interface Segment {
  space: VectorSpace;
  base: RowSearcher;
  added: AddedRows;
}

interface Match {
  segment: Segment;
  row: RowVector;
  other: PairSide;
  score: number;
}

/**
 * An index of subjects for checking one at a time: while it is being described, or when it changes. It holds all in
 * memory and pauses while it is built, not while it answers.
 * @throws RangeError where the threshold is not above 0 and up to 1, or two subjects have one id.
 * @example
 * const index = await openOverlapIndex(subjects, { threshold: 0.4 });
 * index.check(draft, { limit: 5 }).map(({ score }) => score);
 */
export async function openOverlapIndex(
  subjects: Iterable<OverlapSubject>,
  options: OverlapIndexOptions = {},
): Promise<OverlapIndex> {
  const { threshold = defaultThreshold, signal, onProgress } = options;
  if (!(threshold > 0 && threshold <= 1))
    throw new RangeError(`threshold ${threshold} is not above 0 and up to 1`);
  const portfolio = new Portfolio();
  const all = sortSubjects(subjects);
  for (const [index, subject] of all.entries()) {
    portfolio.add(subject);
    if (index % subjectsBetweenPauses > 0) continue;
    await pause();
    signal?.throwIfAborted();
    onProgress?.(index / all.length);
  }
  const segments = portfolio.rows().map((rows): Segment => {
    const space = buildSpace(rows, portfolio.terms);
    const indexed = indexSpace(space, { threshold, forQueries: true });
    return { space, base: new RowSearcher(indexed), added: new AddedRows(threshold) };
  });
  onProgress?.(1);
  return indexOver(portfolio, segments, threshold);
}

/** Subjects read between two pauses: some 5 ms. */
const subjectsBetweenPauses = 200;

function indexOver(portfolio: Portfolio, segments: readonly Segment[], threshold: number): OverlapIndex {
  // By place: who stands there. Those that came later have places of their own.
  const membersOf: Item[][] = portfolio.items.map((item, place) => [
    ...(portfolio.groups.get(place) ?? [item]),
  ]);
  const placeOf = new Map(
    membersOf.flatMap((members, place) => members.map(({ subject }) => [subject.id, place] as const)),
  );
  const opened = placeOf.size;
  let changes = 0;
  const { terms } = portfolio;
  const reader = new SubjectReader((channel, term) => terms.idOf(channel, term));

  function removeFrom(id: string): boolean {
    const place = placeOf.get(id);
    if (place === undefined) return false;
    placeOf.delete(id);
    membersOf[place] = (membersOf[place] ?? []).filter(({ subject }) => subject.id !== id);
    return true;
  }

  function findMatches(subject: OverlapSubject, read: ReadSubject, wanted: number): Match[] {
    const best = new Map<Item, Match>();
    for (const segment of segments) {
      const row = rowIn(segment.space, read);
      if (!row) continue;
      const onPlace = (place: number, vector: () => RowVector, score: number) => {
        const item = membersOf[place]?.find((member) => member.subject.id !== subject.id);
        if (!item || score <= (best.get(item)?.score ?? 0)) return;
        if (segment.space.language === undefined) {
          if (sharedLanguages(read.item, item) > 0 || !sharesMandate(read.item, item)) return;
        }
        best.set(item, { segment, row, other: { item, row: vector() }, score });
      };
      segment.base.search(row, wanted, (found, score) =>
        onPlace(segment.space.items[found] ?? -1, () => rowOf(segment.space, found), score),
      );
      segment.added.search(row, wanted, ({ place, vector }, score) => onPlace(place, () => vector, score));
    }
    return [...best.values()].sort(
      (one, other) => other.score - one.score || byId(one.other.item, other.other.item),
    );
  }

  return {
    get size() {
      return placeOf.size;
    },
    get changedShare() {
      return changes / Math.max(1, opened);
    },
    get isStale() {
      return this.changedShare > staleShare;
    },
    check(subject, { threshold: wanted = threshold, limit = Number.POSITIVE_INFINITY } = {}) {
      if (!(wanted >= threshold))
        throw new RangeError(`threshold ${wanted} is below ${threshold}, the one of the index`);
      const known = terms.size;
      try {
        const read = reader.read(subject);
        return findMatches(subject, read, wanted)
          .slice(0, limit)
          .map(({ segment, row, other, score }) =>
            explainPair(segment.space, { item: read.item, row }, other, score),
          );
      } finally {
        // Words of drafts that nobody has put in are not kept.
        terms.forgetBeyond(known);
      }
    },
    put(subject) {
      changes += 1;
      removeFrom(subject.id);
      const read = reader.read(subject);
      if (read.reason !== undefined) return;
      const place = membersOf.push([read.item]) - 1;
      placeOf.set(subject.id, place);
      for (const { space, added } of segments) {
        const row = rowIn(space, read);
        if (row) added.add(row, place);
      }
    },
    remove(id) {
      const removed = removeFrom(id);
      if (removed) changes += 1;
      return removed;
    },
  };
}

/** The vector of a subject in a space; undefined where it says too little there. */
function rowIn(space: VectorSpace, { item, texts, neutral }: ReadSubject): RowVector | undefined {
  const beside = neutral.map(
    (term, index): CountedTerm => ({
      term,
      channel: index < item.mandates.length ? "mandate" : "strategic",
      count: 1,
    }),
  );
  if (space.language === undefined) {
    return isComparedWithoutWords(item.mandates.length, item.nodes.length)
      ? weighItem(space, beside)
      : undefined;
  }
  if (!item.comparedIn.includes(space.language)) return undefined;
  const text = texts.find(({ language }) => language === space.language);
  const lexical = text?.terms.map(
    (term, index): CountedTerm => ({ term, channel: "lexical", count: text.counts[index] ?? 0 }),
  );
  return weighItem(space, [...(lexical ?? []), ...beside]);
}

function byId(a: Item, b: Item): number {
  return a.subject.id < b.subject.id ? -1 : 1;
}
