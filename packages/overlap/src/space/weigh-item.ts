import type { OverlapChannel } from "@intersector/domain";
import { noRank, type VectorSpace, weighTerm } from "./build-space.ts";
import { sharesOf } from "./channel-weights.ts";
import type { RowVector } from "./row-vector.ts";

/** A term of an item, and how often it stands there. */
export interface CountedTerm {
  term: number;
  channel: OverlapChannel;
  count: number;
}

/**
 * The vector of one more item, as the space weighs its own rows; its frequencies stay what they were. A term that no row
 * has weighs as one that a single row has, and comes last.
 */
export function weighItem(space: VectorSpace, terms: readonly CountedTerm[]): RowVector {
  const { rankOfTerm, termOfRank, idf, items, length } = space;
  const unknownIdf = Math.log(1 + items.length);
  const ranked = terms
    .map(({ term, channel, count }) => {
      const rank = rankOfTerm[term] ?? noRank;
      return rank === noRank
        ? { channel, rank: termOfRank.length + term, weight: weighTerm(count, unknownIdf) }
        : { channel, rank, weight: weighTerm(count, idf[rank] ?? 0) };
    })
    .sort((one, other) => one.rank - other.rank);
  const squares: Partial<Record<OverlapChannel, number>> = {};
  for (const { channel, weight } of ranked) squares[channel] = (squares[channel] ?? 0) + weight ** 2;
  const shares = sharesOf(ranked.map(({ channel }) => channel));
  const scaleOf = (channel: OverlapChannel) =>
    length * Math.sqrt((shares[channel] ?? 0) / (squares[channel] ?? 1));
  return {
    ranks: Uint32Array.from(ranked, ({ rank }) => rank),
    weights: Float64Array.from(ranked, ({ channel, weight }) => scaleOf(channel) * weight),
  };
}
