import { type Language, spaceFrench } from "@intersector/domain";

const leftToRight = "\u200E";
const rightToLeft = "\u200F";
// Not inside a symbol, whose letters hold it together already.
const years = /(?<![\p{L}\p{N}/.\-\u200E])(\d{4})-(\d{4})(?![\p{N}/-])/gu;

/**
 * A text of the document's own language as it is set: French without a break before its double signs, Russian
 * without one between a year and its abbreviation, Arabic with the years of a period where who reads from the right
 * meets the earlier one first, whatever stands around them and in whichever order they were typed.
 * @example
 * settleType("Que faire ?", "fr") //=> "Que faire\u00A0?"
 */
export function settleType(text: string, language: Language): string {
  if (language === "fr") return spaceFrench(text);
  if (language === "ru") return text.replace(/(\d) (?=гг?\.)/g, "$1\u00A0");
  return language === "ar" ? text.replace(years, setYears) : text;
}

// Typed with the later year first, as in the Union's Arabic documents, the two run as one piece from left to right.
function setYears(period: string, first: string, second: string): string {
  return first > second ? `${leftToRight}${period}` : `${first}${rightToLeft}-${rightToLeft}${second}`;
}
