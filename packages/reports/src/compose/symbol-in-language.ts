import type { Language } from "@intersector/domain";

/** The letter that ends a document's symbol in each language's version. */
const letters: Readonly<Record<Language, string>> = { ar: "A", zh: "C", en: "E", fr: "F", ru: "R", es: "S" };

/**
 * A document's symbol with the letter of the language in which it is printed.
 * @example
 * symbolInLanguage("C26/42", "fr")   //=> "C26/42-F"
 * symbolInLanguage("C26/42-E", "fr") //=> "C26/42-F"
 */
export function symbolInLanguage(symbol: string, language: Language): string {
  return `${symbol.trim().replace(/-[ACEFRS]$/, "")}-${letters[language]}`;
}
