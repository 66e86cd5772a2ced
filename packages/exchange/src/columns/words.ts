import {
  confidenceTerms,
  kindTerms,
  languages,
  languageTerms,
  provenanceTerms,
  recordStateTerms,
  recurrenceTerms,
  type Term,
  type VocabularyName,
  vocabularyTerms,
} from "@intersector/domain";

/**
 * A name or word as it is compared: without regard to case, width and spaces.
 * @example
 * comparableName("  Bureau  of ITU ") //=> "bureau of itu"
 */
export function comparableName(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();
}

/** The value that a word means, in whichever of the six languages it is written; undefined where it could be two. */
export function valueOfWord(
  word: string,
  values: readonly string[],
  terms: Readonly<Record<string, Term>> | undefined,
): string | undefined {
  if (values.includes(word)) return word;
  const wanted = comparableName(word);
  const meant = values.filter(
    (value) =>
      comparableName(value) === wanted ||
      languages.some((language) => comparableName(terms?.[value]?.[language] ?? "") === wanted),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

const otherTerms: readonly Readonly<Record<string, Term>>[] = [
  recurrenceTerms,
  provenanceTerms,
  confidenceTerms,
  recordStateTerms,
  languageTerms,
  kindTerms,
];

/** The words of a closed list: a vocabulary by its name, another list by its values. */
export function termsOfChoice(
  values: readonly string[],
  vocabulary: VocabularyName | undefined,
): Readonly<Record<string, Term>> | undefined {
  if (vocabulary) return vocabularyTerms[vocabulary];
  return otherTerms.find((terms) => values.every((value) => value in terms));
}

const yes = new Set([
  "true",
  "yes",
  "1",
  "oui",
  "vrai",
  "sí",
  "si",
  "verdadero",
  "да",
  "истина",
  "نعم",
  "صحيح",
  "是",
  "真",
]);
const no = new Set(["false", "no", "0", "non", "faux", "falso", "нет", "ложь", "لا", "خطأ", "否", "假"]);

/** Yes or no, in any of the six languages. */
export function booleanOfWord(word: string): boolean | undefined {
  const comparable = comparableName(word);
  if (yes.has(comparable)) return true;
  return no.has(comparable) ? false : undefined;
}
