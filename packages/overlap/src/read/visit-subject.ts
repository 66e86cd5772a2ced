import { type ContentLanguage, canonicalMandate, type LocalizedText } from "@intersector/domain";
import { findMandates, forEachTerm, identifyLanguage } from "@intersector/text";
import type { OverlapSubject } from "../overlap-subject.ts";

/** Told of what a subject says. */
export interface SubjectVisitor {
  /** A text begins; there can be several in a language. */
  onText(language: ContentLanguage): void;
  /** A term of that text, standing there as `text.slice(from, to)`, counting so many times. */
  onTerm(term: string, weight: number, text: string, from: number, to: number): void;
  /** A mandate that it carries out (`PP 191`, `A/RES/70/1`), or cites: then with the citation as it stands there. */
  onMandate(mandate: string, citation?: string): void;
}

/**
 * How many times a word of the title counts: a title says what an activity is, a description also how it is done. Of
 * 568 pairs of real projects that were labelled by their names, the 20,000 best pairs hold 76 % with a weight of 1,
 * 89 % with 2, 92 % with 3 and 95 % with 5; but the labels come from the names alone, and on the sample's portfolio
 * 5 ranks generic titles higher than shared work.
 */
const titleWeight = 3;

/** Tells what a subject says: its terms in every language that it has, and the mandates it names. */
export function visitSubject(subject: OverlapSubject, visitor: SubjectVisitor): void {
  for (const resolution of subject.resolutions ?? []) {
    const mandate = typeof resolution === "string" ? resolution : canonicalMandate(resolution);
    if (mandate !== undefined) visitor.onMandate(mandate);
  }
  visitText(subject.title, titleWeight, visitor);
  visitText(subject.description, 1, visitor);
  visitText(subject.purpose, 1, visitor);
  for (const output of subject.outputs ?? []) visitText(output, 1, visitor);
}

function visitText(text: LocalizedText | undefined, weight: number, visitor: SubjectVisitor): void {
  if (!text) return;
  for (const stated in text.texts) {
    const words = text.texts[stated] ?? "";
    const language = identifyLanguage(words, stated);
    visitor.onText(language);
    const cited = findMandates(words);
    for (const { mandate, surface } of cited) if (mandate !== undefined) visitor.onMandate(mandate, surface);
    forEachTerm(
      words,
      language,
      (term, from, to) => visitor.onTerm(term, weight, words, from, to),
      cited.length === 0 ? undefined : { skip: cited },
    );
  }
}

/** The nodes of plans and the goals of frameworks that a subject serves, each once, in order. */
export function nodesOf({ planNodes = [], frameworkItems = [] }: OverlapSubject): readonly string[] {
  if (planNodes.length + frameworkItems.length === 0) return none;
  return [...new Set([...planNodes, ...frameworkItems])].sort();
}

const none: readonly string[] = [];
