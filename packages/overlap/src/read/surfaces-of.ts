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
