/**
 * What two values of one field have in common, each item as JSON: of lists their shared items, of other values the
 * value itself where both have it.
 * @example
 * commonValues(["AFR", "EUR"], ["EUR"]) //=> Set { '"EUR"' }
 */
export function commonValues(a: unknown, b: unknown): Set<string> {
  const items = (value: unknown) =>
    new Set((value === undefined ? [] : [value].flat()).map((item) => JSON.stringify(item)));
  return items(a).intersection(items(b));
}
