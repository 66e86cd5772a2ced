import type { ContentLanguage, Language } from "./language-schemas.ts";

/** The six official languages of the Union, in the order of Resolution 154. */
export const languages = ["ar", "zh", "en", "fr", "ru", "es"] as const;

/** A word or sentence of the product itself, in all six languages. */
export type Term = Readonly<Record<Language, string>>;

/** Each language's name for itself. */
export const languageNames: Term = {
  ar: "العربية",
  zh: "中文",
  en: "English",
  fr: "Français",
  ru: "Русский",
  es: "Español",
};

const rightToLeft = new Set(["ar", "fa", "he", "ur"]);

/**
 * Writing direction of a language.
 * @example
 * directionOf("ar") //=> "rtl"
 */
export function directionOf(language: ContentLanguage): "rtl" | "ltr" {
  return rightToLeft.has(language) ? "rtl" : "ltr";
}

export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value);
}
