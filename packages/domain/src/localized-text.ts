import { z } from "zod";
import { ContentLanguage, directionOf, isLanguage, type Language, languages } from "./languages.ts";

/** How far a translation has come. What is not there at all is missing, which needs no state. */
export const TranslationState = z.enum(["machine", "draft", "reviewed", "outdated"]);
export type TranslationState = z.infer<typeof TranslationState>;

/**
 * A text in its original language with its translations into the official languages.
 * `texts` holds the original and every translation; `states` says of each translation how far it has come.
 */
export const LocalizedText = z
  .strictObject({
    original: ContentLanguage,
    texts: z.record(ContentLanguage, z.string().trim().min(1)),
    states: z.partialRecord(z.enum(languages), TranslationState).default({}),
  })
  .superRefine((value, context) => {
    if (!(value.original in value.texts)) {
      context.addIssue({
        code: "custom",
        path: ["texts", value.original],
        params: { message: "originalTextMissing", language: value.original },
      });
    }
    for (const language of Object.keys(value.texts)) {
      if (language === value.original) continue;
      if (!isLanguage(language)) {
        context.addIssue({
          code: "custom",
          path: ["texts", language],
          params: { message: "translationLanguageUnknown", language },
        });
      } else if (!value.states[language]) {
        context.addIssue({
          code: "custom",
          path: ["states", language],
          params: { message: "translationStateMissing", language },
        });
      }
    }
    for (const language of Object.keys(value.states)) {
      if (language === value.original || !(language in value.texts)) {
        context.addIssue({
          code: "custom",
          path: ["states", language],
          params: { message: "translationStateWithoutText", language },
        });
      }
    }
  })
  .meta({ id: "LocalizedText", localized: true });
export type LocalizedText = z.infer<typeof LocalizedText>;

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
