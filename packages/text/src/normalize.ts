import type { ContentLanguage } from "@intersector/domain";
import { foldHomoglyphs } from "./fold-homoglyphs.ts";

/** Characters that change how a text is shown and not what it says: soft hyphens, joiners, direction marks. */
export const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

const apostrophes = /[\u2018\u2019\u201B\u02BC\u02B9\u0060\u00B4\uFF07]/gu;
const arabicMarks = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640]/gu;
const arabicAlefs = /[\u0622\u0623\u0625\u0671]/gu;

/**
 * A written conjunction (و, ف) that is certainly one: before the article, or before the first letters with
 * which verbal nouns begin and no common noun's root does after و. `وزارة` (ministry) and `وصول` (access) stay.
 */
const arabicConjunction =
  /^[\u0648\u0641](?=(?:\u0627\u0644|\u0644\u0644|\u0628\u0627\u0644.|\u0643\u0627\u0644.)..)/u;
const arabicConjunctionBeforeNoun = /^\u0648(?=[\u0625\u0623\u0622\u062A\u0645\u0646\u0628].{3})/u;
const arabicNotConjunction = /^(?:وتيرة|وبائي|وباء|ونيس|ومضة)/u;

/**
 * و before any other noun of four letters or more (`وشبكات`, and networks), and before `دعم` (support), but for the
 * roots that begin with و and are met in this field: ministry, function, document, means, access, unit, agency, …
 */
const arabicConjunctionBeforeAny = /^و(?=.{4}|دعم$)/u;
const arabicRootsWithWaw =
  /^و(?:ا[قضسجعرحفل]|ئ|با|تي|ث[اي]|ج[وهبد]|ح[دشي]|د[اي]|ر[شقاث]|ز[انيعر]|س[اطيمع]|ش[يك]|ص[ولفي]|ض[عو]|ط[ني]|ظ|ع[يدا]|ف[ادقري]|ق[اوتفع]|ك[ايل]|ل[ادي]|ه[مبن])/u;

/**
 * A preposition (ب, ك, ل) that is certainly one: ب and ك before the article, ب and ل before the first letter of verbal
 * nouns. `بالغين` (adults) and `بترول` (petroleum) stay.
 */
const arabicPreposition = /^[بك](?=ال.{3})|^[بل](?=ت.{3})/u;
const arabicNotPreposition = /^(?:بالغ|بترو)/u;

/** French words that lose their vowel before another word: what stands before the apostrophe says nothing. */
const frenchElision = /(?<![\p{L}\p{M}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\p{L})/giu;

/**
 * A text as it is compared: Unicode NFKC, lower case, one apostrophe, no invisible characters, no Arabic vowel
 * signs, tatweel or written conjunctions, French elisions taken off, look-alike letters of another script put
 * right, one space between words. For showing, keep the original.
 * @example
 * normalize("L’ACCÈS  à l’Internet", "fr") //=> "accès à internet"
 */
export function normalize(text: string, language: ContentLanguage): string {
  const plain = text.normalize("NFKC").replace(invisible, "").replace(apostrophes, "'");
  const elided = language === "fr" ? plain.replace(frenchElision, "") : plain;
  return elided
    .replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => normalizeWord(word))
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * One word as it is compared, whatever its language: see `normalize`.
 * @example
 * normalizeWord("وَالاتِّصَالَات") //=> "الاتصالات"
 */
export function normalizeWord(word: string): string {
  if (plainLowerCase.test(word)) return word;
  const lower = word.normalize("NFKC").replace(invisible, "").toLowerCase();
  if (arabic.test(lower)) return normalizeArabic(lower);
  // Ligatures first: as letters without a twin they would keep a mixed word from being put right. The dot that a
  // capital İ leaves over its small letter says nothing.
  return foldHomoglyphs(lower.replaceAll("œ", "oe").replaceAll("æ", "ae").replaceAll("i\u0307", "i"));
}

const plainLowerCase = /^[a-z]+$/;
const arabic = /\p{Script=Arabic}/u;

function normalizeArabic(word: string): string {
  const bare = word.replace(arabicMarks, "");
  const conjunction =
    arabicConjunction.test(bare) ||
    (arabicConjunctionBeforeNoun.test(bare) && !arabicNotConjunction.test(bare)) ||
    (arabicConjunctionBeforeAny.test(bare) && !arabicRootsWithWaw.test(bare));
  const noun = conjunction ? bare.slice(1) : bare;
  const preposition = arabicPreposition.test(noun) && !arabicNotPreposition.test(noun);
  return (preposition ? noun.slice(1) : noun).replace(arabicAlefs, "\u0627");
}
