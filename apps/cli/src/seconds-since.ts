import { formatNumber, type Language } from "@intersector/domain";

/**
 * The time since a moment of `performance.now()`, in seconds, as the reader writes it.
 * @example
 * secondsSince(performance.now(), "fr") //=> "0,0"
 */
export function secondsSince(begun: number, language: Language): string {
  const seconds = (performance.now() - begun) / 1000;
  return formatNumber(seconds, language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
