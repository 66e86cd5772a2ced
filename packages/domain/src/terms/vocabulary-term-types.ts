import type { Term } from "../languages.ts";
import type { VocabularyName, VocabularySlug } from "../vocabularies.ts";

/** A term for every slug of every list named: what lacks one does not compile. */
export type VocabularyTerms<Name extends VocabularyName> = {
  readonly [List in Name]: Readonly<Record<VocabularySlug<List>, Term>>;
};
