import type { Figure } from "@intersector/domain";

type Point = Figure["points"][number];

/** What a figure's values over the years say in one sentence. */
export type Course =
  | { kind: "single"; last: Point }
  /** From the first year to the last; `share` is the difference against the first value. */
  | { kind: "rose" | "fell"; first: Point; last: Point; difference: number; share: number | undefined }
  | { kind: "same"; first: Point; last: Point }
  /** The first or the last value is not exact, so that no difference can be told. */
  | { kind: "inexact"; first: Point; last: Point };

/**
 * What can be said of a figure: how far it rose or fell from its first year to its last, where both are exact.
 * @returns undefined for a figure without values.
 */
export function describeCourse(points: readonly Point[]): Course | undefined {
  const years = points.toSorted((a, b) => a.year - b.year);
  const [first, last] = [years.at(0), years.at(-1)];
  if (!first || !last) return undefined;
  if (years.length === 1) return { kind: "single", last };
  if (first.qualifier !== "exact" || last.qualifier !== "exact") return { kind: "inexact", first, last };
  const difference = last.value - first.value;
  if (difference === 0) return { kind: "same", first, last };
  return {
    kind: difference > 0 ? "rose" : "fell",
    first,
    last,
    difference: Math.abs(difference),
    share: first.value === 0 ? undefined : Math.abs(difference / first.value),
  };
}
