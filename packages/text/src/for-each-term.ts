import type { ContentLanguage } from "@intersector/domain";
import { arabicRest, arabicStart, classesOf, han, otherRest, otherStart } from "./character-classes.ts";
import { normalizeWord } from "./normalize.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { stripFormulae } from "./strip-formulae.ts";
import { TermCache } from "./term-cache.ts";

export interface TermsOptions {
  /** Take list numbers and formulae off first. On by default. */
  formulae?: boolean;
  /** Stretches to leave out, such as the citations of resolutions, which are evidence of their own. */
  skip?: readonly { from: number; to: number }[];
}

/** Told of one term: what is compared, and where its word stands in the text, in UTF-16 units. */
export type TermVisitor = (term: string, from: number, to: number) => void;

/**
 * The terms of a text, as `termsOf` gives them, told one by one without an object for each: for callers that read many
 * texts. 20,017 real titles and descriptions (33,863 texts, 6.4 million characters) take 0.4 s the first time and 0.2 s
 * once their words are known.
 * @example
 * forEachTerm("Renforcer l’accès", "fr", (term) => console.log(term)) // renforc, acces
 */
export function forEachTerm(
  text: string,
  language: ContentLanguage,
  visit: TermVisitor,
  options: TermsOptions = {},
): void {
  const { formulae = true, skip = [] } = options;
  const { from: start, to: end } = formulae ? stripFormulae(text, language) : { from: 0, to: text.length };
  const cache = cacheOf(language);
  let at = start;
  while (at < end) {
    const codePoint = codePointAt(text, at);
    const classes = classesOf(codePoint);
    const from = at;
    at += codePoint > 0xffff ? 2 : 1;
    const isHan = (classes & han) !== 0;
    const rest = isHan ? han : (classes & arabicStart) !== 0 ? arabicRest : otherRest;
    if (!isHan && (classes & (arabicStart | otherStart)) === 0) continue;
    while (at < end) {
      const next = codePointAt(text, at);
      if ((classesOf(next) & rest) === 0) break;
      at += next > 0xffff ? 2 : 1;
    }
    if (skip.length > 0 && isSkipped(skip, from, at)) continue;
    if (isHan) visitBigrams(text, from, at, language, visit);
    else {
      const term = cache.termAt(text, from, at);
      if (term !== "") visit(term, from, at);
    }
  }
}

/** Like the string's own, but for the half of a pair that stands alone, which is no character of any class. */
function codePointAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 0xd800 || unit > 0xdbff ? unit : (text.codePointAt(at) ?? unit);
}

function isSkipped(skip: readonly { from: number; to: number }[], from: number, to: number): boolean {
  for (const stretch of skip) if (from < stretch.to && stretch.from < to) return true;
  return false;
}

/** Chinese characters that only join words: a pair across one of them is no word. */
const joining = new Set("的和与及或了之、");

function visitBigrams(
  text: string,
  from: number,
  to: number,
  language: ContentLanguage,
  visit: TermVisitor,
): void {
  let previous = -1;
  let at = from;
  while (at < to) {
    const next = at + (codePointAt(text, at) > 0xffff ? 2 : 1);
    const joins = joining.has(text.slice(at, next));
    if (previous >= 0 && !joins) {
      const pair = text.slice(previous, next);
      if (!isStopWord(pair, language)) visit(pair, previous, next);
    }
    previous = joins ? -1 : at;
    at = next;
  }
}

const caches = new Map<ContentLanguage, TermCache>();

function cacheOf(language: ContentLanguage): TermCache {
  let cache = caches.get(language);
  if (!cache) {
    cache = new TermCache((surface) => computeTerm(surface, language));
    caches.set(language, cache);
  }
  return cache;
}

/** Digits alone, with or without the ending of an ordinal, and single letters. */
const worthless = /^(?:[\p{N}]+(?:st|nd|rd|th|er|re|ère|e|è|ème|º|ª|o|a|й|я|е|го)?|.)$/u;

function computeTerm(surface: string, language: ContentLanguage): string {
  const word = normalizeWord(surface);
  if (worthless.test(word) || isStopWord(word, language)) return "";
  return stem(word, language);
}
