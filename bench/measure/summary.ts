/** What must hold of a figure, and how it is said. */
export interface Target {
  below: number;
  unit: string;
  digits?: number;
}

/**
 * A figure beside its target.
 * @example
 * tellFigure("LCP", [812, 790, 930], { below: 1000, unit: "ms" }) //=> "  LCP: 812 ms, at most 930 (target: under 1000 ms, OK)"
 */
export function tellFigure(name: string, given: readonly number[], target: Target): string {
  const { below, unit, digits = 0 } = target;
  const sorted = [...given].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const most = sorted.at(-1) ?? Number.NaN;
  const worst = sorted.length > 1 ? `, at most ${most.toFixed(digits)}` : "";
  const verdict = middle < below ? "OK" : "OVER";
  return `  ${name}: ${middle.toFixed(digits)} ${unit}${worst} (target: under ${below} ${unit}, ${verdict})`;
}
