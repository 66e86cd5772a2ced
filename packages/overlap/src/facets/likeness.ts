/** How alike two items are in one facet, in three steps that a reader can tell apart. */
export type Likeness = "alike" | "partlyAlike" | "different";

/** The step of a value; undefined where one of the two says nothing. */
export function likenessOf(
  value: number | undefined,
  { alikeFrom, partlyFrom }: { alikeFrom: number; partlyFrom: number },
): Likeness | undefined {
  if (value === undefined) return undefined;
  if (value >= alikeFrom) return "alike";
  return value >= partlyFrom ? "partlyAlike" : "different";
}
