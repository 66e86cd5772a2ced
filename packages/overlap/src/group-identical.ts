import type { IdenticalGroup } from "@intersector/domain";
import { classesByGravity } from "./class/class-of-facts.ts";
import { compareItems, type ItemComparison } from "./compare-items.ts";
import { titleYears } from "./facets/find-series.ts";
import type { Item } from "./read/item.ts";
import { pause } from "./read/pause.ts";

/** Comparisons between two pauses: some 5 ms. */
const sliceOfWork = 1000;

/** The groups of identical items, by the places of their first members. */
export async function classIdenticalGroups(
  groups: ReadonlyMap<number, readonly Item[]>,
): Promise<IdenticalGroup[]> {
  const classed: IdenticalGroup[] = [];
  for (const [, group] of [...groups].sort(([one], [other]) => one - other))
    classed.push(await classIdentical(group));
  return classed;
}

/** A group with the gravest class that two of its members have, and the facts that made it. */
async function classIdentical(members: readonly Item[]): Promise<IdenticalGroup> {
  const different = differentMembers(members);
  let gravest: ItemComparison | undefined;
  let work = 0;
  search: for (const [index, a] of different.entries()) {
    for (const b of different.slice(index + 1)) {
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

/**
 * Two members of each kind that can make a difference to the class: a template that one unit has used three thousand
 * times has some hundred kinds of members, by country and year.
 */
function differentMembers(members: readonly Item[]): Item[] {
  const parents = new Set(members.map(({ subject }) => subject.parent));
  const seen = new Map<string, number>();
  return members.filter(({ subject }) => {
    const { id, unit, side, audience, regions, countries, period, recurrence, parent } = subject;
    const years = [...titleYears(subject)];
    const own = [parents.has(id) ? id : null, parent, unit, side, audience, regions, countries, period];
    const key = JSON.stringify([...own, recurrence, years]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count <= 2;
  });
}

function cosinesOfIdentical({ languages, mandates, nodes }: Item) {
  return {
    ...(languages.length > 0 ? { lexical: 1 } : {}),
    ...(mandates.length > 0 ? { mandate: 1 } : {}),
    ...(nodes.length > 0 ? { strategic: 1 } : {}),
  };
}

function gravityOf(comparison: ItemComparison): number {
  return classesByGravity.indexOf(comparison.class);
}
