import type { ContentLanguage } from "@intersector/domain";
import { stemmer as stemArabicWord } from "@orama/stemmers/arabic";
import { stemmer as stemFrench } from "@orama/stemmers/french";
import { stemmer as stemPortuguese } from "@orama/stemmers/portuguese";
import { stemmer as stemRussian } from "@orama/stemmers/russian";
import { stemmer as stemSpanish } from "@orama/stemmers/spanish";
import { stem as stemEnglish } from "porter2";
import { unifySpelling } from "./unify-spelling.ts";

/**
 * Snowball's algorithms. English comes from a library of its own, since Orama's English is the first Porter stemmer,
 * which calls `community` and `common` one word (`commun`).
 */
const algorithms: ReadonlyMap<ContentLanguage, (word: string) => string> = new Map([
  ["ar", stemArabic],
  ["en", stemEnglish],
  ["es", stemSpanish],
  ["fr", stemFrench],
  ["pt", stemPortuguese],
  ["ru", stemRussian],
]);

/**
 * The stem of a normalised word by Snowball's algorithm for its language. Chinese and languages without an
 * algorithm give the word itself. Latin accents are taken off the stem, for lists in capitals and hasty lists
 * leave them out; Spanish `ñ` is a letter of its own and stays.
 * @see Porter (2001), "Snowball: a language for stemming algorithms"
 * @example
 * stem("accessibilité", "fr") //=> "accessibil"
 * stem("доступности", "ru") //=> "доступн"
 */
export function stem(word: string, language: ContentLanguage): string {
  const stemmed = algorithms.get(language)?.(unifySpelling(word, language)) ?? word;
  return asciiOnly.test(stemmed) ? stemmed : withoutLatinAccents(stemmed);
}

/**
 * Snowball takes more off a word with the article than off the same word without: every word is given it, for
 * titles are made of nouns. Twice off, because `إلكتروني` begins like an article, with and without its own.
 */
function stemArabic(word: string): string {
  const bare = word.replace(arabicArticle, "");
  return stemArabicWord(`ال${bare}`).replace(arabicArticle, "");
}

const arabicArticle = /^(?:ال){1,2}(?=..)|^لل(?=..)/u;
const asciiOnly = /^[\u0021-\u007E]*$/u;

function withoutLatinAccents(word: string): string {
  return word.replace(/[\u00C0-\u024F]/gu, (letter) =>
    letter === "ñ" ? letter : letter.normalize("NFD").replace(/\p{M}/gu, ""),
  );
}
