/// <reference path="./snowball-stemmers.d.ts" />
import type { ContentLanguage } from "@intersector/domain";
import snowball from "snowball-stemmers";

const algorithms: Readonly<Record<string, string>> = {
  ar: "arabic",
  en: "english",
  es: "spanish",
  fr: "french",
  pt: "portuguese",
  ru: "russian",
};

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
  if (language === "ar") return stemArabic(word);
  const stemmed = stemmerOf(language)?.stem(word) ?? word;
  return asciiOnly.test(stemmed) ? stemmed : withoutLatinAccents(stemmed);
}

/**
 * Snowball takes more off a word with the article than off the same word without: every word is given it, for
 * titles are made of nouns. Twice off, because `إلكتروني` begins like an article, with and without its own.
 */
function stemArabic(word: string): string {
  const bare = word.replace(arabicArticle, "");
  return stemmerOf("ar")?.stem(`ال${bare}`).replace(arabicArticle, "") ?? bare;
}

const arabicArticle = /^(?:ال){1,2}(?=..)|^لل(?=..)/u;
const asciiOnly = /^[\u0021-\u007E]*$/u;
const stemmers = new Map<ContentLanguage, { stem(word: string): string }>();

function stemmerOf(language: ContentLanguage) {
  const algorithm = algorithms[language];
  if (algorithm === undefined) return undefined;
  let stemmer = stemmers.get(language);
  if (!stemmer) {
    stemmer = snowball.newStemmer(algorithm);
    stemmers.set(language, stemmer);
  }
  return stemmer;
}

function withoutLatinAccents(word: string): string {
  return word.replace(/[\u00C0-\u024F]/gu, (letter) =>
    letter === "ñ" ? letter : letter.normalize("NFD").replace(/\p{M}/gu, ""),
  );
}
