import type { IdenticalGroup } from "@intersector/domain";
import { classesByGravity } from "./class/class-of-facts.ts";
import { compareItems, type ItemComparison } from "./compare-items.ts";
import { pause } from "./read/pause.ts";
import type { Item } from "./read/read-item.ts";

/** Items of which everything that is compared is the same. They stand in the order of the items; most have one member. */
export function groupIdentical(items: readonly Item[]): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = comparedKey(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function comparedKey({ texts, mandates, nodes }: Item): string {
  return JSON.stringify([
    texts.map(({ language, terms }) => [language, ...terms.map(({ term, count }) => [term, count])]),
    mandates.map(({ mandate }) => mandate),
    nodes,
  ]);
}

/** Comparisons between two pauses: some 5 ms. */
const sliceOfWork = 1000;

/** A group with the gravest class that two of its members have, and the facts that made it. */
export async function classIdentical(members: readonly Item[]): Promise<IdenticalGroup> {
  let gravest: ItemComparison | undefined;
  let work = 0;
  search: for (const [index, a] of members.entries()) {
    for (const b of members.slice(index + 1)) {
      const comparison = compareItems(a, b, cosinesOfIdentical(a));
      if (!gravest || gravityOf(comparison) < gravityOf(gravest)) gravest = comparison;
      if (gravityOf(gravest) === 0) break search;
      work += 1;
      if (work % sliceOfWork === 0) await pause();
    }
  }
  return {
    members: members.map(({ subject }) => subject.id),
    class: gravest?.class ?? "harmless",
    facts: gravest?.facts ?? [],
  };
}

function cosinesOfIdentical({ texts, mandates, nodes }: Item) {
  return {
    ...(texts.length > 0 ? { lexical: 1 } : {}),
    ...(mandates.length > 0 ? { mandate: 1 } : {}),
    ...(nodes.length > 0 ? { strategic: 1 } : {}),
  };
}

function gravityOf(comparison: ItemComparison): number {
  return classesByGravity.indexOf(comparison.class);
}
