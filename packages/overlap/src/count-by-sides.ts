import type { OverlapFindings, OverlapPair, Side } from "@intersector/domain";

/** How many pairs stand between two sides, by class. `a` sorts before `b`; both are one side for pairs within it. */
export interface SideCount {
  a: Side;
  b: Side;
  classes: Partial<Record<OverlapPair["class"], number>>;
  pairs: number;
}

/**
 * The pairs of an analysis counted by the sides that they stand between. Pairs of which one item has no side (a unit
 * outside the Union) are counted by no two sides and given apart.
 * @example
 * countBySides(analysis).between.find(({ a, b }) => a === "ITU-D" && b === "ITU-T")?.pairs //=> 12
 */
export function countBySides({ items, pairs }: Pick<OverlapFindings, "items" | "pairs">): {
  between: SideCount[];
  withoutSide: number;
} {
  const sides = new Map(items.map(({ id, side }) => [id, side]));
  const counts = new Map<string, SideCount>();
  let withoutSide = 0;
  for (const pair of pairs) {
    const [a, b] = [sides.get(pair.a), sides.get(pair.b)].sort();
    if (a === undefined || b === undefined) {
      withoutSide += 1;
      continue;
    }
    const count = counts.get(`${a} ${b}`) ?? { a, b, classes: {}, pairs: 0 };
    count.pairs += 1;
    count.classes[pair.class] = (count.classes[pair.class] ?? 0) + 1;
    counts.set(`${a} ${b}`, count);
  }
  const between = [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count);
  return { between, withoutSide };
}
