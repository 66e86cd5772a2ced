import type { ContentLanguage } from "@intersector/domain";
import { normalizeWord } from "./normalize.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { stripFormulae } from "./strip-formulae.ts";

/** A word of a text as it is compared (`term`) and as it stands there: `text.slice(from, to) === surface`. */
export interface TextTerm {
  term: string;
  surface: string;
  from: number;
  to: number;
}

export interface TermsOptions {
  /** Take list numbers and formulae off first. On by default. */
  formulae?: boolean;
  /** Stretches to leave out, such as the citations of resolutions, which are evidence of their own. */
  skip?: readonly { from: number; to: number }[];
}

/**
 * The terms of a text, in its order, repetitions included: normalised, without stop words, single letters and
 * bare numbers, stemmed; Chinese as pairs of neighbouring characters. Bare numbers are worthless as evidence (one
 * true match in eleven, `docs/overlap-method.md`), so years and list numbers are no terms.
 * @param language as `identifyLanguage` gives it; `und` is neither stemmed nor freed of stop words
 * @example
 * termsOf("Renforcer l’accès", "fr")
 * //=> [{ term: "renforc", surface: "Renforcer", from: 0, to: 9 }, { term: "acces", surface: "accès", from: 12, to: 17 }]
 */
export function termsOf(text: string, language: ContentLanguage, options: TermsOptions = {}): TextTerm[] {
  const { formulae = true, skip = [] } = options;
  const stripped = formulae ? stripFormulae(text, language) : { text, from: 0 };
  const termOf = termLookup(language);
  const terms: TextTerm[] = [];
  for (const match of stripped.text.matchAll(words)) {
    const surface = match[0];
    const from = stripped.from + match.index;
    const to = from + surface.length;
    if (skip.some((stretch) => from < stretch.to && stretch.from < to)) continue;
    if (match[1] !== undefined) {
      addBigrams(terms, surface, from, language);
      continue;
    }
    const term = termOf(surface);
    if (term !== "") terms.push({ term, surface, from, to });
  }
  return terms;
}

/**
 * A run of Chinese characters, an Arabic word, or a word of any other script, each with what is invisible in it. Arabic
 * writes a conjunction on to a Latin abbreviation (`وIPv6`): the two are told apart.
 */
const words =
  /(\p{Script=Han}+)|\p{Script=Arabic}[\p{Script=Arabic}\p{M}\p{N}\u0640\u00AD\u200B-\u200F\u2060]*|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Arabic}]][[\p{L}\p{M}\p{N}\u00AD\u200B-\u200F\u2060]--[\p{Script=Han}\p{Script=Arabic}]]*/gv;

/** Chinese characters that only join words: a pair across one of them is no word. */
const joining = /[的和与及或了之、]/u;

function addBigrams(terms: TextTerm[], run: string, from: number, language: ContentLanguage): void {
  let previous = "";
  let previousAt = from;
  let at = from;
  for (const character of run) {
    const joins = joining.test(character);
    if (previous !== "" && !joins && !isStopWord(previous + character, language)) {
      const surface = previous + character;
      terms.push({ term: surface, surface, from: previousAt, to: at + character.length });
    }
    previous = joins ? "" : character;
    previousAt = at;
    at += character.length;
  }
}

/** Distinct words kept per language; beyond it the cache starts anew, so that a long-lived server does not grow. */
const cacheLimit = 200_000;
const caches = new Map<ContentLanguage, Map<string, string>>();

/** From a word as it stands to its term; `""` where it has none. A register's words repeat: each is stemmed once. */
function termLookup(language: ContentLanguage): (surface: string) => string {
  let cache = caches.get(language);
  if (!cache) {
    cache = new Map();
    caches.set(language, cache);
  }
  const known = cache;
  return (surface) => {
    let term = known.get(surface);
    if (term === undefined) {
      term = computeTerm(surface, language);
      if (known.size >= cacheLimit) known.clear();
      known.set(surface, term);
    }
    return term;
  };
}

/** Digits alone, with or without the ending of an ordinal, and single letters. */
const worthless = /^(?:[\p{N}]+(?:st|nd|rd|th|er|re|ère|e|è|ème|º|ª|o|a|й|я|е|го)?|.)$/u;

function computeTerm(surface: string, language: ContentLanguage): string {
  const word = normalizeWord(surface);
  if (worthless.test(word) || isStopWord(word, language)) return "";
  return stem(word, language);
}
