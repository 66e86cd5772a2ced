import { type Language, spaceFrench } from "@intersector/domain";

const leftToRightMark = "\u200E";
// Not inside a symbol, whose letters hold it together already.
const years = /(?<![\p{L}\p{N}/.\-\u200E])\d{4}-\d{4}(?![\p{N}/-])/gu;

/**
 * A text of the document's own language as it is set: French without a break before its double signs, Russian
 * without one between a year and its abbreviation; in Arabic, where the later year of a period stands first (`2031-2028`), the two years run as one piece from left to right,
 * so that who reads from the right meets the earlier one first.
 * @example
 * settleType("Que faire ?", "fr") //=> "Que faire\u00A0?"
 */
export function settleType(text: string, language: Language): string {
  if (language === "fr") return spaceFrench(text);
  if (language === "ru") return text.replace(/(\d) (?=гг?\.)/g, "$1\u00A0");
  return language === "ar" ? text.replace(years, `${leftToRightMark}$&`) : text;
}
