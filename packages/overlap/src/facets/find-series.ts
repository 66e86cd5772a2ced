import type { OverlapFact } from "@intersector/domain";
import { yearsIn } from "@intersector/text";
import type { OverlapSubject } from "../overlap-subject.ts";
import { codesOf, type FactCodes } from "./facet.ts";

/**
 * Editions of one series, of which two are not one too many. Of years: one unit, the same text, and periods, or years
 * of the titles, that are apart. Of regions: places that are apart, and one unit, one parent or one side that holds
 * the series together.
 * @param facts what the facets have found
 */
export function findSeries(
  a: OverlapSubject,
  b: OverlapSubject,
  facts: readonly OverlapFact[],
): OverlapFact[] {
  const codes = codesOf(facts);
  return [...yearlySeries(a, b, codes), ...regionalEditions(a, b, codes)];
}

function yearlySeries(a: OverlapSubject, b: OverlapSubject, codes: FactCodes): OverlapFact[] {
  if (!codes.has("sameUnit") || !isAlike(codes) || codes.has("placesApart") || codes.has("periodsOverlap"))
    return [];
  const [yearsA, yearsB] = [titleYears(a), titleYears(b)];
  const yearsApart = yearsA.size > 0 && yearsB.size > 0 && yearsA.isDisjointFrom(yearsB);
  const recurs = a.recurrence !== undefined && b.recurrence !== undefined;
  if (!yearsApart && !(recurs && codes.has("periodsApart"))) return [];
  const years = [...yearsA.union(yearsB)].sort().map(String);
  return [{ code: "yearlySeries", values: { years } }];
}

function regionalEditions(a: OverlapSubject, b: OverlapSubject, codes: FactCodes): OverlapFact[] {
  if (!codes.has("placesApart")) return [];
  const heldTogether = codes.has("sameUnit") || codes.has("sameParent") || codes.has("sameSide");
  const sameKind = a.category === undefined || b.category === undefined || a.category === b.category;
  const alike = isAlike(codes) || (codes.has("noCommonLanguage") && codes.has("goalAlike") && sameKind);
  return heldTogether && alike ? [{ code: "regionalEditions", values: {} }] : [];
}

function isAlike(codes: FactCodes): boolean {
  return codes.has("activityAlike") || codes.has("identicalText");
}

/** The years that a title names in any of its languages. */
export function titleYears({ title }: OverlapSubject): Set<number> {
  return new Set(Object.values(title.texts).flatMap(yearsIn));
}
