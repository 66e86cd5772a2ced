import type { OverlapFact } from "@intersector/domain";

/** The facts that were found, by their codes. */
export type FactCodes = ReadonlySet<OverlapFact["code"]>;

/** The codes of some facts. */
export function codesOf(facts: readonly OverlapFact[]): FactCodes {
  return new Set(facts.map(({ code }) => code));
}

/** What one facet tells of two items: how alike they are, 0 to 1, absent where one of them says nothing of it; and why. */
export interface Facet {
  value?: number;
  facts: OverlapFact[];
}
