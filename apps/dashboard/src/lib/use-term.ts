import {
  type KindName,
  labelOfKind,
  type Term,
  type VocabularyName,
  vocabularyTerms,
} from "@intersector/domain";
import { useLanguage } from "./use-language.ts";

/**
 * Gives the word for a slug of a closed list in the reader's language.
 * A slug that the list does not hold is shown as it is: it came from a newer register.
 */
export function useTerm(): (vocabulary: VocabularyName, slug: string) => string {
  const language = useLanguage();
  return (vocabulary, slug) => {
    const terms: Readonly<Record<string, Term>> = vocabularyTerms[vocabulary];
    return terms[slug]?.[language] ?? slug;
  };
}

/** Gives the name of a kind, for one record or for several, in the reader's language. */
export function useKindName(): (kind: KindName, number?: "one" | "many") => string {
  const language = useLanguage();
  return (kind, number = "one") => labelOfKind(kind, language, number);
}
