import type { OverlapPair } from "@intersector/domain";
import type { FactCodes } from "../facets/find-series.ts";

/** From the gravest to the least. */
export const classesByGravity = [
  "duplication",
  "overlap",
  "fragmentation",
  "harmless",
] as const satisfies readonly OverlapPair["class"][];

/** A class that two items can have; the gap is no pair. */
export type FoundClass = (typeof classesByGravity)[number];

/**
 * The class of two items from what was observed of them, in the words of the United States Government Accountability
 * Office: duplication is the same activities for the same beneficiaries; overlap similar activities or goals;
 * fragmentation more than one unit in the same broad area. None is bad by itself. Parts of a whole and editions of a
 * series are harmless, and so is what one unit does in one field as long as it is not the same twice.
 * @see GAO-15-49SP, "Fragmentation, Overlap, and Duplication: An Evaluation and Management Guide" (2015)
 */
export function classOfFacts(codes: FactCodes): FoundClass {
  if (codes.has("parentAndPart") || codes.has("yearlySeries") || codes.has("regionalEditions"))
    return "harmless";
  if (codes.has("identicalText") || codes.has("activityAlike"))
    return isSameForSame(codes) ? "duplication" : "overlap";
  const activityOpen = codes.has("activityPartlyAlike") || codes.has("noCommonLanguage");
  const others = codes.has("otherBeneficiaries") || codes.has("placesApart");
  if (codes.has("goalAlike") && activityOpen && !others && !codes.has("sameUnit")) return "overlap";
  return codes.has("sameUnit") ? "harmless" : "fragmentation";
}

/**
 * For the same beneficiaries, at times that are not apart. Where nobody has stated them, a text that is the same word
 * for word names the same ones.
 */
function isSameForSame(codes: FactCodes): boolean {
  if (codes.has("placesApart") || codes.has("periodsApart")) return false;
  if (codes.has("sameBeneficiaries")) return true;
  return codes.has("identicalText") && codes.has("beneficiariesUnknown");
}
