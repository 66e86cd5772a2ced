import type { OverlapFact } from "@intersector/domain";
import type { OverlapSubject } from "../overlap-subject.ts";
import type { Facet } from "./facet.ts";

/** Two units of one side stand halfway between one unit and two sides. */
const sameSideValue = 0.5;

/** Who does it: 1 for one unit, 0.5 for two units of one side, 0 for two sides; and which part of which the items are. */
export function compareOwner(a: OverlapSubject, b: OverlapSubject): Facet {
  const { value, fact } = ownersOf(a, b);
  return { value, facts: [fact, ...partFacts(a, b)] };
}

function ownersOf(a: OverlapSubject, b: OverlapSubject): { value: number; fact: OverlapFact } {
  if (a.unit === b.unit) return { value: 1, fact: { code: "sameUnit", values: { unit: a.unit } } };
  if (a.side === undefined || b.side === undefined) {
    return { value: 0, fact: { code: "differentUnits", values: { a: a.unit, b: b.unit } } };
  }
  if (a.side === b.side)
    return { value: sameSideValue, fact: { code: "sameSide", values: { side: a.side } } };
  return { value: 0, fact: { code: "differentSides", values: { a: a.side, b: b.side } } };
}

function partFacts(a: OverlapSubject, b: OverlapSubject): OverlapFact[] {
  if (a.parent === b.id) return [{ code: "parentAndPart", values: { parent: b.id, part: a.id } }];
  if (b.parent === a.id) return [{ code: "parentAndPart", values: { parent: a.id, part: b.id } }];
  if (a.parent === undefined || a.parent !== b.parent) return [];
  return [{ code: "sameParent", values: { parent: a.parent } }];
}
