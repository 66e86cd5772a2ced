import type { OverlapPair } from "@intersector/domain";
import { compareItems } from "./compare-items.ts";
import { explainRows } from "./explain-rows.ts";
import type { Item } from "./read/item.ts";
import { surfacesOf } from "./read/surfaces-of.ts";
import type { VectorSpace } from "./space/build-space.ts";
import type { RowVector } from "./space/row-vector.ts";

/** An item with its vector in a space. */
export interface PairSide {
  item: Item;
  row: RowVector;
}

/** Two items that are alike, with what made their score and their class; `a` sorts before `b`. */
export function explainPair(
  space: VectorSpace,
  one: PairSide,
  other: PairSide,
  score: number,
  surfaces = surfacesOf,
): OverlapPair {
  const [a, b] = one.item.subject.id < other.item.subject.id ? [one, other] : [other, one];
  const { contributions, otherTerms, cosines } = explainRows(space, a.row, b.row, {
    a: surfaces(a.item.subject, space.language),
    b: surfaces(b.item.subject, space.language),
  });
  return {
    a: a.item.subject.id,
    b: b.item.subject.id,
    score: Math.min(1, score),
    ...(space.language === undefined ? {} : { language: space.language }),
    ...compareItems(a.item, b.item, cosines),
    contributions,
    ...(otherTerms === undefined ? {} : { otherTerms }),
  };
}
