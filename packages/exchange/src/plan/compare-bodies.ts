import type { FieldDifference } from "./row-outcome.ts";

/**
 * The fields in which two bodies differ, innermost first named. A list whose length differs is one difference.
 * @example
 * compareBodies({ period: { to: "2026-01-01" } }, { period: { to: "2026-12-31" } })
 * //=> [{ path: ["period", "to"], before: "2026-01-01", after: "2026-12-31" }]
 */
export function compareBodies(
  before: unknown,
  after: unknown,
  path: readonly (string | number)[] = [],
): FieldDifference[] {
  if (before === after) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item, index) => compareBodies(item, after[index], [...path, index]));
  }
  if (isObject(before) && isObject(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) => compareBodies(before[name], after[name], [...path, name]));
  }
  return [
    {
      path: [...path],
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
