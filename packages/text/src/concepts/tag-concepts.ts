import type { ContentLanguage } from "@intersector/domain";
import { forEachWord } from "../for-each-term.ts";
import type { ConceptVocabulary } from "./concept-vocabulary.ts";

/** A concept found in a text: `text.slice(from, to) === surface`, in UTF-16 units. */
export interface FoundConcept {
  /** Its IRI. */
  concept: string;
  surface: string;
  from: number;
  to: number;
  /** Which of its labels stands there. */
  label: "preferred" | "alternative" | "hidden";
}

/** Looks for the concepts of one vocabulary in texts. */
export interface ConceptTagger {
  /**
   * The concepts in a text, in its order. Where labels begin at one word, the longest is taken, and no word is taken
   * twice. Two concepts of one label are both given.
   * @param language as `identifyLanguage` gives it. Labels of that language are looked for, and those without a
   * language; in a text of unknown language (`und`) the labels of all, as they stand.
   */
  conceptsIn(text: string, language: ContentLanguage): FoundConcept[];
}

/**
 * Makes a tagger from a vocabulary. A label is found in whatever case and inflection (`Digital Skill` has the label
 * `Digital skills`), word after word: without its small words `Internet of Things` would be found in every `internet`.
 * Only French elisions are passed over. No label goes on behind a full stop, a comma or a bracket.
 * @example
 * conceptTagger(vocabulary).conceptsIn("Formations aux compétences numériques", "fr")
 * //=> [{ concept: "http://example.org/digital-skills", surface: "compétences numériques", from: 15, to: 37, label: "preferred" }]
 */
export function conceptTagger(vocabulary: ConceptVocabulary): ConceptTagger {
  const tries = new Map<ContentLanguage, TrieNode>();
  const trieOf = (language: ContentLanguage) => {
    let trie = tries.get(language);
    if (!trie) {
      trie = buildTrie(vocabulary, language);
      tries.set(language, trie);
    }
    return trie;
  };
  return { conceptsIn: (text, language) => findConcepts(text, language, trieOf(language)) };
}

interface TrieNode {
  next: Map<string, TrieNode>;
  /** By concept, the label that ends here. */
  ends: Map<string, FoundConcept["label"]>;
}

const labelTypes = ["preferred", "alternative", "hidden"] as const;

function buildTrie(vocabulary: ConceptVocabulary, language: ContentLanguage): TrieNode {
  const root: TrieNode = { next: new Map(), ends: new Map() };
  for (const { id, labels } of vocabulary.concepts()) {
    const read = language === "und" ? Object.keys(labels).sort() : [language, "und"];
    for (const type of labelTypes) {
      for (const labelLanguage of read) {
        const given = labels[labelLanguage]?.[type] ?? [];
        for (const label of typeof given === "string" ? [given] : given) {
          addLabel(root, placedTerms(label, language), id, type);
        }
      }
    }
  }
  return root;
}

function addLabel(
  root: TrieNode,
  terms: readonly PlacedTerm[],
  id: string,
  type: FoundConcept["label"],
): void {
  if (terms.length === 0) return;
  let node = root;
  for (const { term } of terms) {
    let next = node.next.get(term);
    if (!next) {
      next = { next: new Map(), ends: new Map() };
      node.next.set(term, next);
    }
    node = next;
  }
  if (!node.ends.has(id)) node.ends.set(id, type);
}

interface PlacedTerm {
  term: string;
  from: number;
  to: number;
}

function placedTerms(text: string, language: ContentLanguage): PlacedTerm[] {
  const terms: PlacedTerm[] = [];
  forEachWord(text, language, (term, from, to) => {
    if (language === "fr" && to - from <= 2 && /^['’]\p{L}/u.test(text.slice(to, to + 2))) return;
    terms.push({ term, from, to });
  });
  return terms;
}

/** What ends a phrase: no label goes on behind it. */
const boundary = /[.,;:!?()[\]{}«»“”"、。，；：！？（）《》،؛؟\n\r\t|•]/u;

function findConcepts(text: string, language: ContentLanguage, trie: TrieNode): FoundConcept[] {
  const terms = placedTerms(text, language);
  const found: FoundConcept[] = [];
  let taken = 0;
  terms.forEach(({ from }, start) => {
    if (from < taken) return;
    let node: TrieNode | undefined = trie;
    let best: { ends: TrieNode["ends"]; to: number } | undefined;
    for (let at = start; ; at += 1) {
      const here = terms[at];
      if (!here || (at > start && isApart(text, terms[at - 1], here))) break;
      node = node.next.get(here.term);
      if (!node) break;
      if (node.ends.size > 0) best = { ends: node.ends, to: here.to };
    }
    if (!best) return;
    taken = best.to;
    for (const [concept, label] of best.ends) {
      found.push({ concept, surface: text.slice(from, best.to), from, to: best.to, label });
    }
  });
  return found;
}

function isApart(text: string, before: PlacedTerm | undefined, here: PlacedTerm): boolean {
  return before !== undefined && before.to < here.from && boundary.test(text.slice(before.to, here.from));
}
