import type { ContentLanguage, OverlapChannel } from "@intersector/domain";
import { sharesOf, wordlessCeiling } from "./channel-weights.ts";
import type { RowTerm, SpaceRows } from "./space-rows.ts";

/** What a rank stands for. */
interface Feature {
  channel: OverlapChannel;
  term: string;
}

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
  /** Of each entry: its word as it stands in the text, as a place in `surfaces`. 0 for none. */
  surfaceOf: Uint32Array;
  surfaces: string[];
  /** By rank. */
  features: Feature[];
}

/**
 * The vectors of a space, of length 1; without words, of the square root of `wordlessCeiling`. Terms become ranks and
 * counts weights, `(1 + ln count) · ln(1 + rows / rows with the term)`. Each channel is brought to length 1 and then to
 * the square root of its share, so that the product of two rows is the sum of their channels' cosines, each by its
 * share. No weight is 0: a term that all rows have still counts a little, or two items that are alike would not be
 * found in a list of two.
 * @see Salton and Buckley (1988), "Term-weighting approaches in automatic text retrieval"
 */
export function buildSpace({ language, rows }: SpaceRows): VectorSpace {
  const { features, rankOf, frequencies } = rankTerms(rows);
  const entries = rows.reduce((sum, { terms }) => sum + terms.length, 0);
  const space: VectorSpace = {
    ...(language === undefined ? {} : { language }),
    items: Uint32Array.from(rows, ({ item }) => item),
    starts: new Uint32Array(rows.length + 1),
    ranks: new Uint32Array(entries),
    weights: new Float64Array(entries),
    surfaceOf: new Uint32Array(entries),
    surfaces: [""],
    features,
  };
  const places = new Map<string, number>();
  const length = language === undefined ? Math.sqrt(wordlessCeiling) : 1;
  let at = 0;
  rows.forEach(({ terms }, row) => {
    const ranked = terms
      .map((term) => ({ term, rank: rankOf.get(keyOf(term)) ?? 0 }))
      .sort((a, b) => a.rank - b.rank);
    const weigh = rowWeights(ranked, frequencies, rows.length, length);
    ranked.forEach(({ term: { surface }, rank }, index) => {
      space.ranks[at] = rank;
      space.weights[at] = weigh[index] ?? 0;
      space.surfaceOf[at] = surface === undefined ? 0 : placeOf(surface, space.surfaces, places);
      at += 1;
    });
    space.starts[row + 1] = at;
  });
  return space;
}

function rankTerms(rows: SpaceRows["rows"]) {
  const found = new Map<string, Feature & { frequency: number }>();
  for (const { terms } of rows) {
    for (const term of terms) {
      const key = keyOf(term);
      const known = found.get(key);
      if (known) known.frequency += 1;
      else found.set(key, { channel: term.channel, term: term.term, frequency: 1 });
    }
  }
  const ranked = [...found].sort(
    ([a, one], [b, other]) => one.frequency - other.frequency || (a < b ? -1 : 1),
  );
  return {
    features: ranked.map(([, { channel, term }]): Feature => ({ channel, term })),
    frequencies: Float64Array.from(ranked, ([, { frequency }]) => frequency),
    rankOf: new Map(ranked.map(([key], rank) => [key, rank])),
  };
}

function rowWeights(
  ranked: readonly { term: RowTerm; rank: number }[],
  frequencies: Float64Array,
  rowCount: number,
  length: number,
): number[] {
  const raw = ranked.map(
    ({ term, rank }) => (1 + Math.log(term.count)) * Math.log(1 + rowCount / (frequencies[rank] ?? 1)),
  );
  const squares: Partial<Record<OverlapChannel, number>> = {};
  ranked.forEach(({ term: { channel } }, index) => {
    squares[channel] = (squares[channel] ?? 0) + (raw[index] ?? 0) ** 2;
  });
  const shares = sharesOf(ranked.map(({ term }) => term.channel));
  return ranked.map(
    ({ term: { channel } }, index) =>
      length * Math.sqrt((shares[channel] ?? 0) / (squares[channel] ?? 1)) * (raw[index] ?? 0),
  );
}

function placeOf(surface: string, surfaces: string[], places: Map<string, number>): number {
  let place = places.get(surface);
  if (place === undefined) {
    place = surfaces.push(surface) - 1;
    places.set(surface, place);
  }
  return place;
}

function keyOf({ channel, term }: Feature): string {
  return `${channel} ${term}`;
}
