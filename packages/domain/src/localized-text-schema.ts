import { z } from "zod";
import { ContentLanguage } from "./language-schemas.ts";
import { isLanguage, languages } from "./languages.ts";

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
