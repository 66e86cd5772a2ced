import type { Language } from "@intersector/domain";
import { arabic } from "./ar.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { russian } from "./ru.ts";
import { chinese } from "./zh.ts";

/** What the routes say of themselves, by the English that stands in them. A test holds every language to every sentence. */
export type Sentences = Readonly<Record<string, string>>;

export const sentences: Readonly<Record<Exclude<Language, "en">, Sentences>> = {
  ar: arabic,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};

/**
 * A sentence of a route in the reader's language.
 * @example
 * sayIn("fr", "The file.") //=> "Le fichier."
 */
export function sayIn(language: Language, english: string): string {
  return language === "en" ? english : (sentences[language][english] ?? english);
}
