import type { ContentLanguage } from "@intersector/domain";

/** What a concept is called in one language. */
export interface ConceptLabels {
  /** skos:prefLabel: how it is shown. */
  preferred?: string;
  /** skos:altLabel: other names of it. */
  alternative?: readonly string[];
  /** skos:hiddenLabel: what is found and never shown, such as a common misspelling. */
  hidden?: readonly string[];
}

/** One concept of a controlled vocabulary, as its file says it. */
export interface Concept {
  /** Its IRI. */
  id: string;
  /** By language; `und` for labels without one, which are looked for in texts of every language. */
  labels: Readonly<Record<ContentLanguage, ConceptLabels>>;
  /** The IRIs of the concepts right above it. */
  broader: readonly string[];
}
