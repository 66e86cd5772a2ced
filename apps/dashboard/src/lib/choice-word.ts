import { isLanguage, type Language, languageTerms, recurrenceTerms, type Term } from "@intersector/domain";
import type { ChoiceName } from "./field-shape.ts";

/**
 * The word for a value of a short list, as it stands by itself.
 * @example
 * choiceWord("language", "ru", "fr") //=> "Russe"
 */
export function choiceWord(name: ChoiceName, value: string, language: Language): string {
  if (name === "language")
    return isLanguage(value) ? capital(languageTerms[value][language], language) : value;
  const terms: Readonly<Record<string, Term>> = recurrenceTerms;
  return terms[value]?.[language] ?? value;
}

function capital(word: string, language: Language): string {
  const [first = "", ...rest] = word;
  return first.toLocaleUpperCase(language) + rest.join("");
}
