/**
 * Characters that XML cannot hold, or changes on the way (a carriage return), stand in a workbook as `_x000D_`;
 * the same pattern in the text itself has its underscore written so.
 * @see ECMA-376 part 1, 22.9.2.19 ST_Xstring
 */
const escaped = /_x([0-9A-Fa-f]{4})_/g;

/**
 * A workbook's text as it was meant.
 * @example
 * unescapeText("one_x000D_two") //=> "one\rtwo"
 */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(escaped, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Beside what XML cannot hold: what the writer of workbooks would leave out because XML advises against it. */
const needsEscape = /[[\p{Cc}\uFFFD\p{Noncharacter_Code_Point}\p{Cs}]--[\t\n]]|_(?=x[0-9A-Fa-f]{4}_)/gv;

/**
 * A text as a workbook can hold it; `unescapeText` gives it back.
 * @example
 * escapeText("one\rtwo") //=> "one_x000D_two"
 */
export function escapeText(text: string): string {
  return text.replace(needsEscape, escapeCharacter);
}

/** One character in its escaped form, each half of a surrogate pair for itself. */
export function escapeCharacter(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `_x${unit.toString(16).toUpperCase().padStart(4, "0")}_`).join("");
}
