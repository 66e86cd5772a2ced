/** Years that a title of an activity can mean: the Union's first to far plans. */
const year = /(?<![\d.,/-])(18[6-9]\d|19\d\d|20\d\d|21\d\d)(?![\d.,]\d|\d)/gu;
const digits = /[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/gu;

/**
 * The years that a text names, ascending, each once. Both ends of a range count.
 * @example
 * yearsIn("Forum 2026 (follow-up to 2024-2025)") //=> [2024, 2025, 2026]
 * yearsIn("ITU-T Y.2060") //=> []
 */
export function yearsIn(text: string): number[] {
  const western = text.replace(digits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  const found = new Set<number>();
  for (const match of western.matchAll(yearRange)) {
    found.add(Number(match[1]));
    found.add(Number(match[2]));
  }
  for (const match of western.matchAll(year)) found.add(Number(match[1]));
  return [...found].sort((a, b) => a - b);
}

const yearRange = /(?<![\d.,])((?:19|20|21)\d\d)\s?[-–—/]\s?((?:19|20|21)\d\d)(?!\d)/gu;
