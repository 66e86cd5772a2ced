import type { Concept } from "./concept.ts";

/** A way from a concept up to itself; the link to its last concept was cut. */
export interface CutCycle {
  concept: string;
  /** From the concept to itself. */
  path: string[];
}

/**
 * Takes out of `concepts` every link upwards that leads back to where it came from, so that what is left has no cycle.
 * Which link of a cycle is cut follows from the alphabetical order of the concepts and of their links alone. Without
 * recursion, for a chain may be longer than a stack is deep.
 */
export function cutCycles(concepts: Map<string, Concept>): CutCycle[] {
  const cut: CutCycle[] = [];
  const done = new Set<string>();
  for (const start of [...concepts.keys()].sort()) {
    if (done.has(start)) continue;
    const path: { id: string; next: number }[] = [{ id: start, next: 0 }];
    const open = new Map([[start, 0]]);
    while (path.length > 0) {
      const top = path[path.length - 1];
      const concept = top && concepts.get(top.id);
      if (!top || !concept) break;
      const above = concept.broader[top.next];
      if (above === undefined) {
        done.add(top.id);
        open.delete(top.id);
        path.pop();
        continue;
      }
      const since = open.get(above);
      if (since !== undefined) {
        cut.push({ concept: above, path: [...path.slice(since).map(({ id }) => id), above] });
        concepts.set(top.id, { ...concept, broader: concept.broader.filter((id) => id !== above) });
        continue;
      }
      top.next += 1;
      if (done.has(above)) continue;
      open.set(above, path.length);
      path.push({ id: above, next: 0 });
    }
  }
  return cut;
}
