import type { Language } from "@intersector/domain";
import type en from "../messages/en.ts";
import { spaceCatalogue } from "./space-catalogue.ts";

/** Every catalogue has the keys of the English one; what a language says is its own. */
export type Catalogue<Source = typeof en> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Catalogue<Source[Key]>;
};

declare module "use-intl" {
  interface AppConfig {
    Messages: typeof en;
  }
}

const catalogues: Record<Language, () => Promise<{ default: Catalogue }>> = {
  ar: () => import("../messages/ar.ts"),
  zh: () => import("../messages/zh.ts"),
  en: () => import("../messages/en.ts"),
  fr: () => import("../messages/fr.ts"),
  ru: () => import("../messages/ru.ts"),
  es: () => import("../messages/es.ts"),
};

/** The sentences of one language; the other five are not fetched. */
export async function loadCatalogue(language: Language): Promise<typeof en> {
  const { default: catalogue } = await catalogues[language]();
  // The build has done it beforehand.
  const written = import.meta.env.DEV && language === "fr" ? spaceCatalogue(catalogue) : catalogue;
  // The catalogues' own test holds keys and arguments equal, which is all that the types of `t` rest on.
  return written as typeof en;
}

/**
 * The locale that numbers, dates and lists are written in. The Union's Arabic documents use Latin digits, and its
 * English ones put the day before the month.
 */
export function localeOf(language: Language): string {
  if (language === "ar") return "ar-u-nu-latn";
  return language === "en" ? "en-GB" : language;
}
