import { rescaleCsls } from "@intersector/overlap";
import { forEachTerm, type Lexicon, learnLexicon, type ParallelText } from "@intersector/text";
import { averagePrecision, bestF1, type JudgedScore } from "./average-precision.ts";

export interface FoldOptions {
  folds: number;
  /** Texts that are learnt from in every fold and never asked for. */
  besides: readonly ParallelText[];
  /** The share of the training texts of a fold that is learnt from. */
  share?: number;
}

export interface LanguagePairResult {
  pair: string;
  ap: number;
  apWithoutScaling: number;
  f1: number;
}

/**
 * How well the texts of one language find their translations in another, for each pair of `languages`: a lexicon is
 * learnt from the texts outside a fold, and each text inside is compared with all texts of the other language inside.
 * The judged pairs of all folds make one list for each pair of languages.
 */
export function evaluateFolds(
  texts: readonly ParallelText[],
  languages: readonly string[],
  { folds, besides, share = 1 }: FoldOptions,
): LanguagePairResult[] {
  const order = shuffled(texts.length);
  const judged = new Map<string, { scaled: JudgedScore[]; plain: JudgedScore[] }>();
  for (let fold = 0; fold < folds; fold += 1) {
    const asked = order.filter((_, place) => place % folds === fold).map((index) => texts[index] ?? {});
    const others = order.filter((_, place) => place % folds !== fold).map((index) => texts[index] ?? {});
    const learnt = others.slice(0, Math.round(others.length * share));
    const { lexicon } = learnLexicon([...learnt, ...besides.slice(0, Math.round(besides.length * share))]);
    const vectors = new Map(languages.map((language) => [language, vectorsOf(asked, language, lexicon)]));
    languages.forEach((a, index) => {
      for (const b of languages.slice(index + 1)) {
        const results = judged.get(`${a}-${b}`) ?? { scaled: [], plain: [] };
        judged.set(`${a}-${b}`, results);
        judgePair(vectors.get(a) ?? [], vectors.get(b) ?? [], results);
      }
    });
  }
  return [...judged].map(([pair, { scaled, plain }]) => {
    return {
      pair,
      ap: averagePrecision(scaled),
      apWithoutScaling: averagePrecision(plain),
      f1: bestF1(scaled),
    };
  });
}

/** One unit vector a text, in the lexicon's pivot: each term weighs as in the overlap's space of its own language. */
function vectorsOf(texts: readonly ParallelText[], language: string, lexicon: Lexicon) {
  const counted = texts.map((text) => {
    const counts = new Map<string, number>();
    const count = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
    forEachTerm(text[language] ?? "", language, count, { formulae: false });
    return counts;
  });
  const frequencies = new Map<string, number>();
  for (const counts of counted) {
    for (const term of counts.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  return counted.map((counts) => {
    const vector = new Map<string, number>();
    for (const [term, count] of counts) {
      const weight = (1 + Math.log(count)) * Math.log(1 + texts.length / (frequencies.get(term) ?? 1));
      lexicon.forEachPivotTerm(term, language, weight, (pivotTerm, share) => {
        vector.set(pivotTerm, (vector.get(pivotTerm) ?? 0) + share);
      });
    }
    const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
    return new Map([...vector].map(([term, weight]) => [term, weight / length]));
  });
}

function judgePair(
  a: readonly ReadonlyMap<string, number>[],
  b: readonly ReadonlyMap<string, number>[],
  results: { scaled: JudgedScore[]; plain: JudgedScore[] },
): void {
  const pairs = a.flatMap((_, i) => b.map((_, j) => ({ i, j })));
  const scores = Float64Array.from(pairs, ({ i, j }) => cosine(a[i], b[j]));
  const scaled = rescaleCsls({
    a: Uint32Array.from(pairs, ({ i }) => i),
    b: Uint32Array.from(pairs, ({ j }) => j),
    scores,
    sizeA: a.length,
    sizeB: b.length,
  });
  pairs.forEach(({ i, j }, pair) => {
    results.scaled.push({ score: scaled[pair] ?? 0, right: i === j });
    results.plain.push({ score: scores[pair] ?? 0, right: i === j });
  });
}

function cosine(
  a: ReadonlyMap<string, number> | undefined,
  b: ReadonlyMap<string, number> | undefined,
): number {
  let sum = 0;
  if (a && b) for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}

/** The numbers from 0 in an order that is always the same, by a linear congruential generator. */
function shuffled(length: number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  let state = 191;
  for (let last = length - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
