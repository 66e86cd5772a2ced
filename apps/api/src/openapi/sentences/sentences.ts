import type { Language } from "@intersector/domain";
import { arabic } from "./ar.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { russian } from "./ru.ts";
import { serviceSentences } from "./service-sentences.ts";
import { chinese } from "./zh.ts";

/** What the routes say of themselves, by the English that stands in them. A test holds every language to every sentence. */
export type Sentences = Readonly<Record<string, string>>;

export const sentences: Readonly<Record<Exclude<Language, "en">, Sentences>> = {
  ar: { ...arabic, ...servicesIn("ar") },
  es: { ...spanish, ...servicesIn("es") },
  fr: { ...french, ...servicesIn("fr") },
  ru: { ...russian, ...servicesIn("ru") },
  zh: { ...chinese, ...servicesIn("zh") },
};

function servicesIn(language: Exclude<Language, "en">): Sentences {
  return Object.fromEntries(
    Object.entries(serviceSentences).map(([english, others]) => [english, others[language]]),
  );
}

/**
 * A sentence of a route in the reader's language.
 * @example
 * sayIn("fr", "The file.") //=> "Le fichier."
 */
export function sayIn(language: Language, english: string): string {
  return language === "en" ? english : (sentences[language][english] ?? english);
}
