import type { Language } from "../language-schemas.ts";
import { type VocabularyName, vocabularies } from "../vocabularies.ts";
import { recordStateTerms } from "./record-terms.ts";
import { vocabularyTerms } from "./vocabulary-terms.ts";

type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Closed lists by their slugs, as a finding names them: `"cancelled, completed, planned, …"`. */
const listsBySlugs: ReadonlyMap<string, Words> = new Map<string, Words>([
  ...Object.keys(vocabularies).map((name): [string, Words] => [
    vocabularies[name as VocabularyName].join(", "),
    vocabularyTerms[name as VocabularyName],
  ]),
  [Object.keys(recordStateTerms).join(", "), recordStateTerms],
]);

const separators: Partial<Record<Language, string>> = { ar: "، ", zh: "、" };

/**
 * The allowed values of a field in words, each with the slug that a program writes. What is no closed list of the
 * register's is given back as it stands.
 * @example
 * wordsOfList("draft, published, withdrawn", "fr") //=> "Brouillon (draft), Publié (published), Retiré (withdrawn)"
 */
export function wordsOfList(slugs: string, language: Language): string {
  const words = listsBySlugs.get(slugs);
  if (!words) return slugs;
  return slugs
    .split(", ")
    .map((slug) => {
      const word = words[slug]?.[language] ?? slug;
      return word === slug ? slug : `${word} (${slug})`;
    })
    .join(separators[language] ?? ", ");
}
