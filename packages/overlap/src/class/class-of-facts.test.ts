import type { OverlapFact } from "@intersector/domain";
import { expect, test } from "vitest";
import { classOfFacts, type FoundClass } from "./class-of-facts.ts";

type Code = OverlapFact["code"];

/** Facts of these codes, the texts of an alike activity with the given cosine. */
function facts(codes: readonly Code[], share: number): OverlapFact[] {
  return codes.map((code) => ({ code, values: code === "activityAlike" ? { share } : {} }));
}

test.each<[FoundClass, Code[], number?]>([
  ["duplication", ["activityAlike", "sameBeneficiaries", "differentSides"], 0.6],
  ["duplication", ["activityAlike", "sameBeneficiaries", "sameUnit", "periodsOverlap"], 0.9],
  ["duplication", ["identicalText", "sameBeneficiaries"]],
  ["duplication", ["identicalText", "beneficiariesUnknown"]],
  ["overlap", ["identicalText", "otherBeneficiaries"]],
  ["overlap", ["activityAlike", "sameBeneficiaries"], 0.59],
  ["overlap", ["activityAlike", "beneficiariesUnknown"], 0.95],
  ["overlap", ["activityAlike", "someBeneficiaries"], 0.8],
  ["overlap", ["activityAlike", "sameBeneficiaries", "periodsApart"], 0.9],
  ["overlap", ["activityAlike", "sameBeneficiaries", "placesApart", "differentUnits"], 0.9],
  ["overlap", ["activityPartlyAlike", "goalAlike", "someBeneficiaries", "differentSides"]],
  ["overlap", ["noCommonLanguage", "goalAlike", "differentSides"]],
  ["fragmentation", ["activityPartlyAlike", "goalAlike", "otherBeneficiaries", "differentSides"]],
  ["fragmentation", ["activityPartlyAlike", "goalAlike", "someBeneficiaries", "placesApart", "sameSide"]],
  ["fragmentation", ["activityPartlyAlike", "goalPartlyAlike", "sameBeneficiaries", "differentUnits"]],
  ["fragmentation", ["activityDiffers", "goalAlike", "sameBeneficiaries", "differentSides"]],
  ["harmless", ["activityPartlyAlike", "goalAlike", "sameBeneficiaries", "sameUnit"]],
  ["harmless", ["identicalText", "sameBeneficiaries", "parentAndPart"]],
  ["harmless", ["identicalText", "sameBeneficiaries", "yearlySeries"]],
  ["harmless", ["activityAlike", "placesApart", "sameSide", "regionalEditions"], 0.9],
])("%s: %j", (expected, codes, share = 0.5) => {
  expect(classOfFacts(facts(codes, share))).toBe(expected);
});

test("being parts of one whole does not excuse doing the same twice", () => {
  expect(classOfFacts(facts(["activityAlike", "sameBeneficiaries", "sameParent"], 0.8))).toBe("duplication");
});
