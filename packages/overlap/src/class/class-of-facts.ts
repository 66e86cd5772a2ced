import type { OverlapFact, OverlapPair } from "@intersector/domain";
import { codesOf } from "../facets/facet.ts";

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
 * Cosine of the texts from which what is done counts as the same, beside the same beneficiaries. On the sample's
 * portfolio the pairs that people class as duplication begin at 0.61, those that they class as overlap end at 0.56.
 */
const sameActivityFrom = 0.6;

/**
 * The class of two items from what was observed of them, in the words of the United States Government Accountability
 * Office: duplication is the same activities for the same beneficiaries; overlap similar activities or goals;
 * fragmentation more than one unit in the same broad area. None is bad by itself. Parts of a whole and editions of a
 * series are harmless, and so is what one unit does in one field as long as it is not the same twice.
 * @see GAO-15-49SP, "Fragmentation, Overlap, and Duplication: An Evaluation and Management Guide" (2015)
 */
export function classOfFacts(facts: readonly OverlapFact[]): FoundClass {
  const codes = codesOf(facts);
  if (codes.has("parentAndPart") || codes.has("yearlySeries") || codes.has("regionalEditions")) {
    return "harmless";
  }
  if (codes.has("identicalText") || codes.has("activityAlike")) {
    return isSameForSame(facts) ? "duplication" : "overlap";
  }
  const otherPeople = codes.has("otherBeneficiaries") || codes.has("placesApart");
  const sameEnds = codes.has("goalAlike") && !codes.has("activityDiffers") && !otherPeople;
  if (codes.has("sameUnit")) return "harmless";
  return sameEnds ? "overlap" : "fragmentation";
}

/**
 * The same for the same beneficiaries, at times that are not apart. Where nobody has stated them, a text that is the
 * same word for word names the same ones.
 */
function isSameForSame(facts: readonly OverlapFact[]): boolean {
  const codes = codesOf(facts);
  if (codes.has("placesApart") || codes.has("periodsApart")) return false;
  if (codes.has("identicalText")) return codes.has("sameBeneficiaries") || codes.has("beneficiariesUnknown");
  const share = facts.find(({ code }) => code === "activityAlike")?.values.share;
  return codes.has("sameBeneficiaries") && typeof share === "number" && share >= sameActivityFrom;
}
