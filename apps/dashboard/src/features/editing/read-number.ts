/**
 * Reads a number as somebody writes it: spaces between thousands, a comma or a point before decimals. What can be read in
 * two ways is not read: `1,500` is a thousand and a half in London and one and a half in Geneva.
 * @returns undefined where it is no number, or not surely one
 * @example
 * readNumber("12 500,5") //=> 12500.5
 */
export function readNumber(text: string): number | undefined {
  const digits = text.replaceAll(/[\s\u00a0\u202f'’]/g, "").replace("−", "-");
  if (!/^-?\d+([.,]\d+)?$/.test(digits)) return undefined;
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(digits)) return undefined;
  return Number(digits.replace(",", "."));
}
