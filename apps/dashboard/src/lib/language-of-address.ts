import { isLanguage, type Language } from "@intersector/domain";
import { chooseLanguage } from "./choose-language.ts";

export interface LanguageOfAddress {
  /** The language that the page is shown in. */
  language: Language;
  /** The address as it should have been. */
  path: string;
  /** The language that the address asked for and the product does not speak. */
  unspoken?: string;
}

/**
 * The language that an address asks for. `/FR/topics` and `/fr-CH/topics` are French. An address in a language that the
 * product does not speak, or without one, is shown in the first of the reader's own.
 * @example
 * languageOfAddress("/de/topics", ["ru"]) //=> { language: "ru", path: "/ru/topics", unspoken: "de" }
 */
export function languageOfAddress(path: string, preferred: readonly string[]): LanguageOfAddress {
  const [, first = "", ...rest] = path.split("/");
  const under = (language: string) => ["", language, ...rest].join("/");
  const [primary = ""] = first.toLowerCase().split("-");
  if (isLanguage(primary) && isLanguageTag(first)) return { language: primary, path: under(primary) };
  const language = chooseLanguage(preferred);
  if (nameOfLanguage(first, "en") === undefined) return { language, path: `/${language}${path}` };
  return { language, path: under(language), unspoken: first };
}

/**
 * What a language is called in another, `undefined` for what is no language.
 * @example
 * nameOfLanguage("de", "fr") //=> "allemand"
 */
export function nameOfLanguage(tag: string, reader: Language): string | undefined {
  if (!isLanguageTag(tag)) return undefined;
  return new Intl.DisplayNames(reader, { type: "language", fallback: "none" }).of(tag);
}

function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag);
}
