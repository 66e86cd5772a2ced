import type { ContentLanguage } from "@intersector/domain";
import type { OverlapSubject } from "../overlap-subject.ts";
import { visitSubject } from "./visit-subject.ts";

/** How each term stands in a subject's texts of a language, where it first stands: reading a text again is cheaper than keeping this. */
export interface Surfaces {
  words: ReadonlyMap<string, string>;
  citations: ReadonlyMap<string, string>;
}

/** @param language without one, citations alone */
export function surfacesOf(subject: OverlapSubject, language: ContentLanguage | undefined): Surfaces {
  const words = new Map<string, string>();
  const citations = new Map<string, string>();
  let current: ContentLanguage | undefined;
  visitSubject(subject, {
    onText(read) {
      current = read;
    },
    onTerm(term, _weight, text, from, to) {
      if (current === language && !words.has(term)) words.set(term, text.slice(from, to));
    },
    onMandate(mandate, citation) {
      if (citation !== undefined && !citations.has(mandate)) citations.set(mandate, citation);
    },
  });
  return { words, citations };
}

/** Items whose words are kept: those of many pairs are asked for again and again. */
const keptItems = 5000;

/** Like `surfacesOf`, for many pairs of one comparison in turn. */
export function createSurfaces(): typeof surfacesOf {
  const kept = new Map<OverlapSubject, { language: ContentLanguage | undefined; surfaces: Surfaces }>();
  return (subject, language) => {
    const known = kept.get(subject);
    if (known && known.language === language) return known.surfaces;
    const surfaces = surfacesOf(subject, language);
    if (kept.size >= keptItems) kept.clear();
    kept.set(subject, { language, surfaces });
    return surfaces;
  };
}
