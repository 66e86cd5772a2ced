import type { ContentLanguage } from "@intersector/domain";
import lists from "stopwords-iso" with { type: "json" };
import { normalizeWord } from "./normalize.ts";

/**
 * Words that the lists of stopwords-iso count as empty and that carry the subject of a text in this field.
 * Chosen by reading, for each language, every listed word that occurs in the SDG targets and in 20,017 UN
 * project titles.
 */
const keptWords: Readonly<Record<string, readonly string[]>> = {
  ar: ["زيارة", "قوة"],
  en: [
    "ai",
    "computer",
    "fire",
    "home",
    "id",
    "index",
    "information",
    "number",
    "numbers",
    "older",
    "open",
    "page",
    "pages",
    "research",
    "system",
    "test",
    "text",
    "tv",
    "value",
    "web",
    "webpage",
    "website",
    "work",
    "world",
    "young",
    "younger",
  ],
  es: ["empleo", "trabajo", "valor"],
  fr: [
    "etat",
    "état",
    "naturel",
    "naturelle",
    "naturelles",
    "ouvert",
    "ouverte",
    "ouverts",
    "personne",
    "personnes",
    "tic",
    "valeur",
  ],
  pt: ["local", "sistema", "trabalho", "valor"],
  ru: [
    "вода",
    "город",
    "дело",
    "деньги",
    "дом",
    "дорога",
    "женщина",
    "жизнь",
    "земля",
    "книга",
    "машина",
    "мир",
    "мира",
    "народ",
    "работа",
    "ребенок",
    "россия",
  ],
};

/**
 * True for a word that says nothing of what a text is about. Languages without a list have none.
 * @param word normalised, as `normalizeWord` gives it
 * @example
 * isStopWord("of", "en") //=> true
 * isStopWord("information", "en") //=> false
 */
export function isStopWord(word: string, language: ContentLanguage): boolean {
  return stopWordsOf(language).has(word);
}

/** The stop words of a language, normalised. Built when first asked for. */
export function stopWordsOf(language: ContentLanguage): ReadonlySet<string> {
  let words = sets.get(language);
  if (!words) {
    const listed: readonly string[] = (lists as Readonly<Record<string, readonly string[]>>)[language] ?? [];
    words = new Set(listed.map((word) => normalizeWord(word)));
    for (const kept of keptWords[language] ?? []) words.delete(kept);
    sets.set(language, words);
  }
  return words;
}

const sets = new Map<ContentLanguage, Set<string>>();
