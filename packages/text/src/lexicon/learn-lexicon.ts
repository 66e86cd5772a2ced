import type { ContentLanguage } from "@intersector/domain";
import { forEachTerm } from "../for-each-term.ts";
import { type LanguageEntries, Lexicon } from "./lexicon.ts";
import type { ParallelText } from "./parallel-texts.ts";
import { numberTerms } from "./term-lists.ts";
import { type TranslationTable, trainModelOne } from "./train-model-one.ts";

export interface LearnOptions {
  /** The language in which all others meet. English by default: most texts exist in it. */
  pivot?: ContentLanguage;
}

/** A lexicon, and what it was not learnt from. */
export interface LearntLexicon {
  lexicon: Lexicon;
  leftOut: ParallelTextLeftOut[];
}

/** A text that taught nothing: by its place among those given, with the reason. */
export interface ParallelTextLeftOut {
  index: number;
  reason: "noPivotText" | "noOtherText" | "tooLong" | "repeated";
}

/** Steps of estimation. On the SDG targets 4 steps gave a mean AP of 0.960, 8 steps 0.963; `pnpm bench languages`. */
const iterations = 8;

/** The least probability that is kept: below it, what happened to stand in the same texts. */
const minimumProbability = 0.01;

/**
 * Distinct terms from which on a text teaches nothing but noise: model 1 takes every term of a text for a possible
 * translation of every other, so that a whole document is no evidence and costs the square of its length.
 */
const maximumTerms = 400;

/**
 * Learns which terms stand for which from texts in several languages: model 1 in both directions between each language
 * and the pivot, each pair of terms with the geometric mean of the two probabilities, so that only what explains one
 * another stays. The order of the texts makes no difference. Words are those of `termsOf`, so what was learnt is what
 * is compared.
 * @param texts each in two languages or more, one of them the pivot
 * @example
 * const { lexicon } = learnLexicon([
 *   { en: "digital skills", fr: "compétences numériques" },
 *   { en: "digital networks", fr: "réseaux numériques" },
 *   { en: "skills", fr: "compétences" },
 * ]);
 * lexicon.translationsOf("réseau", "fr")[0]?.term //=> "network"
 */
export function learnLexicon(
  texts: readonly ParallelText[],
  { pivot = "en" }: LearnOptions = {},
): LearntLexicon {
  const leftOut: ParallelTextLeftOut[] = [];
  const pairs: PairsByLanguage = new Map();
  texts.forEach((text, index) => {
    const reason = addPairs(text, pivot, pairs);
    if (reason) leftOut.push({ index, reason });
  });
  const entries = new Map<ContentLanguage, LanguageEntries>();
  for (const language of [...pairs.keys()].sort()) {
    const known = [...(pairs.get(language) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    entries.set(language, learnLanguage(known.map(([, pair]) => pair)));
  }
  return { lexicon: new Lexicon(pivot, entries), leftOut };
}

/** What one text says in a language and in the pivot, as distinct terms. */
interface TermPair {
  other: ReadonlySet<string>;
  pivot: ReadonlySet<string>;
}

/** By language, and then by what they hold, so that a text given twice counts once. */
type PairsByLanguage = Map<ContentLanguage, Map<string, TermPair>>;

function addPairs(
  text: ParallelText,
  pivotLanguage: ContentLanguage,
  pairs: PairsByLanguage,
): ParallelTextLeftOut["reason"] | undefined {
  const pivot = distinctTerms(text[pivotLanguage] ?? "", pivotLanguage);
  if (pivot.size === 0) return "noPivotText";
  if (pivot.size > maximumTerms) return "tooLong";
  let reason: ParallelTextLeftOut["reason"] | undefined = "noOtherText";
  for (const language of Object.keys(text)) {
    if (language === pivotLanguage) continue;
    const other = distinctTerms(text[language] ?? "", language);
    if (other.size === 0) continue;
    if (other.size > maximumTerms) {
      reason = reason && "tooLong";
      continue;
    }
    const known = pairs.get(language) ?? new Map<string, TermPair>();
    pairs.set(language, known);
    const key = JSON.stringify([[...other].sort(), [...pivot].sort()]);
    if (known.has(key)) reason = reason && "repeated";
    else {
      known.set(key, { other, pivot });
      reason = undefined;
    }
  }
  return reason;
}

function distinctTerms(text: string, language: ContentLanguage): Set<string> {
  const terms = new Set<string>();
  forEachTerm(text, language, (term) => terms.add(term), { formulae: false });
  return terms;
}

function learnLanguage(pairs: readonly TermPair[]): LanguageEntries {
  const other = numberTerms(pairs.map((pair) => pair.other));
  const pivot = numberTerms(pairs.map((pair) => pair.pivot));
  const toPivot = trainModelOne(other, pivot, iterations);
  const toOther = trainModelOne(pivot, other, iterations);
  const translations: LanguageEntries["translations"] = new Map();
  other.terms.forEach((term, id) => {
    const found: { term: string; probability: number }[] = [];
    for (let at = toPivot.starts[id] ?? 0; at < (toPivot.starts[id + 1] ?? 0); at += 1) {
      const pivotId = toPivot.targets[at] ?? 0;
      const back = probabilityOf(toOther, pivotId, id);
      const probability = rounded(Math.sqrt((toPivot.probabilities[at] ?? 0) * back));
      if (probability >= minimumProbability) found.push({ term: pivot.terms[pivotId] ?? "", probability });
    }
    if (found.length > 0) translations.set(term, found);
  });
  return { pairs: pairs.length, translations };
}

/** As many digits as a file keeps, so that a lexicon that was saved is the one that was learnt. */
function rounded(probability: number): number {
  return Math.round(probability * 1e6) / 1e6;
}

function probabilityOf({ starts, targets, probabilities }: TranslationTable, source: number, target: number) {
  let low = starts[source] ?? 0;
  let high = starts[source + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((targets[middle] ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  return low < (starts[source + 1] ?? 0) && targets[low] === target ? (probabilities[low] ?? 0) : 0;
}
