/**
 * Parts of a sum as whole numbers whose sum is the whole's own: each is rounded down, and what is left over goes to
 * those that lost the most (the method of the largest remainder). So a table of parts adds up to the number under it.
 * @param whole What the parts add up to, 0 to 1; where rounding left a little between, the parts are stretched to it.
 * @param units How many units the number 1 has: 1000 for tenths of a percent.
 * @example
 * wholeShares([0.3333, 0.3333, 0.3334], 1, 1000) //=> { parts: [333, 333, 334], whole: 1000 }
 */
export function wholeShares(
  parts: readonly number[],
  whole: number,
  units: number,
): { parts: number[]; whole: number } {
  const target = Math.round(whole * units);
  const sum = parts.reduce((total, part) => total + part, 0);
  const exact = parts.map((part) => (sum === 0 ? 0 : (part / sum) * target));
  const rounded = exact.map(Math.floor);
  const left = sum === 0 ? 0 : target - rounded.reduce((total, part) => total + part, 0);
  const losers = exact
    .map((part, index) => ({ index, lost: part - Math.floor(part) }))
    .sort((a, b) => b.lost - a.lost || a.index - b.index)
    .slice(0, left);
  for (const { index } of losers) rounded[index] = (rounded[index] ?? 0) + 1;
  return { parts: rounded, whole: target };
}
