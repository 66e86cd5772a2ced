import type { ContentLanguage, Language } from "./language-schemas.ts";
import { directionOf, isLanguage, languages } from "./languages.ts";
import type { LocalizedText, TranslationState } from "./localized-text-schema.ts";

/**
 * A LocalizedText from one original and its translations, all in one state.
 * @example
 * localized("fr", { fr: "Accessibilité", en: "Accessibility" })
 * //=> { original: "fr", texts: { fr: "Accessibilité", en: "Accessibility" }, states: { en: "reviewed" } }
 */
export function localized(
  original: ContentLanguage,
  texts: Readonly<Record<string, string>>,
  state: TranslationState = "reviewed",
): LocalizedText {
  const states: Partial<Record<Language, TranslationState>> = {};
  for (const language of Object.keys(texts)) {
    if (language !== original && isLanguage(language)) states[language] = state;
  }
  return { original, texts: { ...texts }, states };
}

/** A text as it is shown to one reader. `missing` is true where the reader's language is not there. */
export interface ShownText {
  text: string;
  language: ContentLanguage;
  direction: "rtl" | "ltr";
  state: "original" | TranslationState;
  missing: boolean;
}

/**
 * The text for a reader of `language`: that language's, or else the original, said to be missing.
 * Nothing falls back to a third language: a reader is owed the original, not another translation.
 */
export function textIn(value: LocalizedText, language: Language): ShownText {
  const wanted = value.texts[language];
  const shown = wanted === undefined ? value.original : language;
  return {
    text: value.texts[shown] ?? "",
    language: shown,
    direction: directionOf(shown),
    state: shown === value.original ? "original" : (value.states[shown as Language] ?? "draft"),
    missing: wanted === undefined,
  };
}

/** The official languages that a text lacks, in the order of `languages`. */
export function missingLanguages(value: LocalizedText): Language[] {
  return languages.filter((language) => !(language in value.texts));
}
