import type { OverlapFact } from "@intersector/domain";

/** What one facet tells of two items: how alike they are, 0 to 1, absent where one of them says nothing of it; and why. */
export interface Facet {
  value?: number;
  facts: OverlapFact[];
}
