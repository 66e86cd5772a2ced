/** A character of the Chinese script. */
export const han = 1;
/** A letter of the Arabic script, with which an Arabic word begins. */
export const arabicStart = 2;
/** What an Arabic word goes on with: its letters and signs, digits, and what is invisible. */
export const arabicRest = 4;
/** A letter or digit of any other script. */
export const otherStart = 8;
/** What a word of another script goes on with: letters, digits, accents, and what is invisible. */
export const otherRest = 16;
/** A letter of the Latin or the Cyrillic script. */
export const latinLetter = 32;
export const cyrillicLetter = 64;

/** Set once a code unit was classed, so that 0 is "not asked yet". */
const known = 128;

const patterns: readonly [number, RegExp][] = [
  [han, /\p{Script=Han}/u],
  [arabicStart, /\p{Script=Arabic}/u],
  [arabicRest, /[\p{Script=Arabic}\p{M}\p{N}\u0640\u00AD\u200B-\u200F\u2060]/u],
  [otherStart, /[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Arabic}]]/v],
  [otherRest, /[[\p{L}\p{M}\p{N}\u00AD\u200B-\u200F\u2060]--[\p{Script=Han}\p{Script=Arabic}]]/v],
  [latinLetter, /\p{Script=Latin}/u],
  [cyrillicLetter, /\p{Script=Cyrillic}/u],
];

/** Classes of the characters below U+10000, filled as they are met: a text uses a few hundred of them. */
const table = new Uint8Array(0x10000);

/**
 * To which classes the character at `codePoint` belongs, as a sum of the constants above. One look into a table, where
 * asking a regular expression for each character would be most of the time of reading a text.
 */
export function classesOf(codePoint: number): number {
  if (codePoint > 0xffff) return classify(codePoint);
  const found = table[codePoint] ?? 0;
  if (found !== 0) return found;
  const classes = classify(codePoint) | known;
  table[codePoint] = classes;
  return classes;
}

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  let classes = 0;
  for (const [value, pattern] of patterns) if (pattern.test(character)) classes |= value;
  return classes;
}
