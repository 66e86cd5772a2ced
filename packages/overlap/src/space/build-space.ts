import type { ContentLanguage, OverlapChannel } from "@intersector/domain";
import { sharesOf, wordlessCeiling } from "./channel-weights.ts";
import type { RowColumns } from "./row-columns.ts";
import { keyOfTerm, type LanguageStatistics } from "./term-statistics.ts";
import type { TermTable } from "./term-table.ts";

/** Of a term that no row of a space has. */
export const noRank = 0xff_ff_ff_ff;

/**
 * Sparse vectors, one a row, in compressed rows: the entries of row `i` stand from `starts[i]` to
 * `starts[i + 1]`, by ascending rank. Rank 0 is the rarest term.
 */
export interface VectorSpace {
  language?: ContentLanguage;
  /** The item of each row. */
  items: Uint32Array;
  starts: Uint32Array;
  ranks: Uint32Array;
  weights: Float64Array;
  /** The term of each rank, as a number of `terms`; and the way back, `noRank` where no row has the term. */
  termOfRank: Uint32Array;
  rankOfTerm: Uint32Array;
  /** By rank. */
  idf: Float64Array;
  /** Of every row. */
  length: number;
  terms: TermTable;
}

/**
 * The vectors of a space, of length 1; without words, of the square root of `wordlessCeiling`. Terms become ranks and
 * counts weights, `(1 + ln count) · ln(1 + rows / rows with the term)`. Each channel is brought to length 1 and then to
 * the square root of its share, so that the product of two rows is the sum of their channels' cosines, each by its
 * share. No weight is 0: a term that all rows have still counts a little, or two items that are alike would not be
 * found in a list of two.
 * @param statistics of all rows, where only a part of them is here
 * @see Salton and Buckley (1988), "Term-weighting approaches in automatic text retrieval"
 */
export function buildSpace(rows: RowColumns, terms: TermTable, statistics?: LanguageStatistics): VectorSpace {
  const { items, starts, terms: termOf, counts } = rows.take();
  const frequencies = new Uint32Array(terms.size);
  for (const term of termOf) frequencies[term] = at(frequencies, term) + 1;
  for (const [term, frequency] of statistics ? frequencies.entries() : []) {
    // The same order and weights as if all rows were here.
    if (frequency > 0) frequencies[term] = statistics?.frequencies[keyOfTerm(terms, term)] ?? frequency;
  }
  const rowCount = statistics?.items ?? items.length;
  const { termOfRank, rankOfTerm } = rankTerms(frequencies, terms);
  const idf = Float64Array.from(termOfRank, (term) => Math.log(1 + rowCount / at(frequencies, term)));
  const channelOfRank = Array.from(termOfRank, (term) => terms.channelOf(term));
  const length = rows.language === undefined ? Math.sqrt(wordlessCeiling) : 1;
  const weigh = rowWeigher(idf, channelOfRank, length);
  // A million rows are not held twice.
  const ranks = termOf;
  const weights = new Float64Array(termOf.length);
  for (let row = 0; row < items.length; row += 1) {
    const [from, to] = [at(starts, row), at(starts, row + 1)];
    for (let entry = from; entry < to; entry += 1) {
      ranks[entry] = at(rankOfTerm, at(ranks, entry));
      weights[entry] = at(counts, entry);
    }
    sortRow(ranks, weights, from, to);
    weigh(ranks, weights, from, to);
  }
  const { language } = rows;
  return {
    ...(language === undefined ? {} : { language }),
    items,
    starts,
    ranks,
    weights,
    ...{ termOfRank, rankOfTerm, idf, length, terms },
  };
}

export function weighTerm(count: number, idf: number): number {
  return (1 + Math.log(count)) * idf;
}

/** What a rank stands for: beyond those of a space, a term that it lacks. */
export function featureOf(
  { termOfRank, terms }: VectorSpace,
  rank: number,
): { channel: OverlapChannel; term: string } {
  const term = rank < termOfRank.length ? at(termOfRank, rank) : rank - termOfRank.length;
  return { channel: terms.channelOf(term), term: terms.termOf(term) };
}

/** From the rarest term on; equally frequent ones by channel and term, in whatever order they came. */
function rankTerms(frequencies: Uint32Array, terms: TermTable) {
  const present: number[] = [];
  for (const [term, frequency] of frequencies.entries()) if (frequency > 0) present.push(term);
  present.sort((one, other) => {
    const rarer = at(frequencies, one) - at(frequencies, other);
    if (rarer !== 0) return rarer;
    return (
      compare(terms.channelOf(one), terms.channelOf(other)) || compare(terms.termOf(one), terms.termOf(other))
    );
  });
  const termOfRank = Uint32Array.from(present);
  const rankOfTerm = new Uint32Array(frequencies.length).fill(noRank);
  for (const [rank, term] of termOfRank.entries()) rankOfTerm[term] = rank;
  return { termOfRank, rankOfTerm };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Rows are short: what is inserted in its place is sorted soonest. Of the terms of a long one, places are sorted. */
function sortRow(ranks: Uint32Array, counts: Float64Array, from: number, to: number): void {
  if (to - from > 100) {
    const places = Array.from({ length: to - from }, (_, place) => from + place);
    places.sort((one, other) => at(ranks, one) - at(ranks, other));
    ranks.set(
      places.map((place) => at(ranks, place)),
      from,
    );
    counts.set(
      places.map((place) => float(counts, place)),
      from,
    );
    return;
  }
  for (let next = from + 1; next < to; next += 1) {
    const rank = at(ranks, next);
    const count = float(counts, next);
    let place = next;
    for (; place > from && at(ranks, place - 1) > rank; place -= 1) {
      ranks[place] = at(ranks, place - 1);
      counts[place] = float(counts, place - 1);
    }
    ranks[place] = rank;
    counts[place] = count;
  }
}

/** Turns the counts of a row into weights. What only depends on the channels that a row has is kept by them. */
function rowWeigher(idf: Float64Array, channelOfRank: readonly OverlapChannel[], length: number) {
  const channels = [...new Set(channelOfRank)];
  const placeOfRank = Uint8Array.from(channelOfRank, (channel) => channels.indexOf(channel));
  const squares = new Float64Array(channels.length);
  const sharesByMask = new Map<number, Float64Array>();
  const sharesOfMask = (mask: number): Float64Array => {
    let shares = sharesByMask.get(mask);
    if (!shares) {
      const present = sharesOf(channels.filter((_, place) => (mask & (1 << place)) !== 0));
      shares = Float64Array.from(channels, (channel) => present[channel] ?? 0);
      sharesByMask.set(mask, shares);
    }
    return shares;
  };
  return (ranks: Uint32Array, weights: Float64Array, from: number, to: number) => {
    squares.fill(0);
    let mask = 0;
    for (let entry = from; entry < to; entry += 1) {
      const rank = at(ranks, entry);
      const place = placeOfRank[rank] ?? 0;
      const weight = weighTerm(float(weights, entry), float(idf, rank));
      weights[entry] = weight;
      squares[place] = float(squares, place) + weight ** 2;
      mask |= 1 << place;
    }
    const shares = sharesOfMask(mask);
    for (const [place, square] of squares.entries())
      squares[place] = square === 0 ? 0 : length * Math.sqrt(float(shares, place) / square);
    for (let entry = from; entry < to; entry += 1)
      weights[entry] = float(squares, placeOfRank[at(ranks, entry)] ?? 0) * float(weights, entry);
  };
}

/** Of integers and of floats apart: one function for both would be slow for either. */
function at(values: Uint32Array, index: number): number {
  return values[index] ?? 0;
}

function float(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
