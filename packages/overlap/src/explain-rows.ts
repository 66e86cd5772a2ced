import {
  OverlapChannel as channels,
  type OverlapChannel,
  type OverlapContribution,
  type OverlapPair,
} from "@intersector/domain";
import type { Surfaces } from "./read/surfaces-of.ts";
import { featureOf, type VectorSpace } from "./space/build-space.ts";
import { type RowVector, walkCommon } from "./space/row-vector.ts";

/** How many shared terms of a pair are listed one by one; what the others add is one sum. */
export const listedTerms = 8;

/** A score taken apart. */
export interface Explanation extends Pick<OverlapPair, "contributions" | "otherTerms"> {
  /** The cosine of each channel, absent where one of the two rows has nothing in it. */
  cosines: Partial<Record<OverlapChannel, number>>;
}

/**
 * What made the score of two rows: by term, the largest first, and by channel.
 * @param surfaces how the terms stand in the texts of each
 */
export function explainRows(
  space: VectorSpace,
  a: RowVector,
  b: RowVector,
  surfaces?: { a: Surfaces; b: Surfaces },
): Explanation {
  const all: OverlapPair["contributions"] = [];
  const sums: Partial<Record<OverlapChannel, number>> = {};
  walkCommon(a, b, (rank, weightA, weightB) => {
    const feature = featureOf(space, rank);
    const contribution = weightA * weightB;
    sums[feature.channel] = (sums[feature.channel] ?? 0) + contribution;
    all.push({ ...feature, contribution: Math.min(1, contribution) });
  });
  // Equal contributions stay in the order of the ranks.
  all.sort((one, other) => other.contribution - one.contribution);
  const rest = all.splice(listedTerms);
  const contribution = rest.reduce((sum, term) => sum + term.contribution, 0);
  return {
    contributions: surfaces ? all.map((one) => withSurfaces(one, surfaces)) : all,
    ...(rest.length === 0
      ? {}
      : { otherTerms: { terms: rest.length, contribution: Math.min(1, contribution) } }),
    cosines: cosinesOf(sums, squaresOf(space, a), squaresOf(space, b)),
  };
}

function withSurfaces(
  contribution: OverlapContribution,
  { a, b }: { a: Surfaces; b: Surfaces },
): OverlapContribution {
  const { channel, term, contribution: added } = contribution;
  const inA = surfaceIn(a, contribution);
  const inB = surfaceIn(b, contribution);
  return {
    ...{ channel, term },
    ...(inA === undefined ? {} : { inA }),
    ...(inB === undefined ? {} : { inB }),
    contribution: added,
  };
}

function surfaceIn(
  { words, citations }: Surfaces,
  { channel, term }: OverlapContribution,
): string | undefined {
  if (channel === "lexical") return words.get(term);
  return channel === "mandate" ? citations.get(term) : undefined;
}

type ByChannel = Partial<Record<OverlapChannel, number>>;

function cosinesOf(sums: ByChannel, a: ByChannel, b: ByChannel): ByChannel {
  return Object.fromEntries(
    channels.options.flatMap((channel) => {
      const [one, other] = [a[channel], b[channel]];
      if (one === undefined || other === undefined) return [];
      return [[channel, Math.min(1, (sums[channel] ?? 0) / Math.sqrt(one * other))]];
    }),
  );
}

function squaresOf(space: VectorSpace, { ranks, weights }: RowVector): ByChannel {
  const squares: ByChannel = {};
  for (const [entry, rank] of ranks.entries()) {
    const { channel } = featureOf(space, rank);
    squares[channel] = (squares[channel] ?? 0) + (weights[entry] ?? 0) ** 2;
  }
  return squares;
}
