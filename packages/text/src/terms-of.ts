import type { ContentLanguage } from "@intersector/domain";
import { forEachTerm, type TermsOptions } from "./for-each-term.ts";

/** A word of a text as it is compared (`term`) and as it stands there: `text.slice(from, to) === surface`. */
export interface TextTerm {
  term: string;
  surface: string;
  from: number;
  to: number;
}

/**
 * The terms of a text, in its order, repetitions included: normalised, without stop words, single letters and
 * bare numbers, stemmed; Chinese as pairs of neighbouring characters. Bare numbers are worthless as evidence (one
 * true match in eleven, `docs/overlap-method.md`), so years and list numbers are no terms. Arabic writes a conjunction
 * on to a Latin abbreviation (`وIPv6`): the two are told apart.
 * @param language as `identifyLanguage` gives it; `und` is neither stemmed nor freed of stop words
 * @example
 * termsOf("Renforcer l’accès", "fr")
 * //=> [{ term: "renforc", surface: "Renforcer", from: 0, to: 9 }, { term: "acces", surface: "accès", from: 12, to: 17 }]
 */
export function termsOf(text: string, language: ContentLanguage, options: TermsOptions = {}): TextTerm[] {
  const terms: TextTerm[] = [];
  forEachTerm(
    text,
    language,
    (term, from, to) => terms.push({ term, surface: text.slice(from, to), from, to }),
    options,
  );
  return terms;
}
