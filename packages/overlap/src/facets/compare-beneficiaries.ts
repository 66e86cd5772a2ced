import type { OverlapFact } from "@intersector/domain";
import type { OverlapSubject } from "../overlap-subject.ts";
import { comparePlaces } from "./compare-places.ts";
import type { Facet } from "./facet.ts";

/**
 * From which value on beneficiaries count as the same.
 */
const sameBeneficiariesFrom = 0.5;

/**
 * For whom it is done: the share of audiences in common (Jaccard), times the share of places in common where both
 * name some. Two items in other places reach other people, whoever their audience is. Absent where an audience is not
 * stated, unless the places are apart.
 */
export function compareBeneficiaries(a: OverlapSubject, b: OverlapSubject): Facet {
  const places = comparePlaces(a, b);
  const apart: OverlapFact[] =
    places?.share === 0 ? [{ code: "placesApart", values: { a: [...places.a], b: [...places.b] } }] : [];
  const audienceA = new Set(a.audience);
  const audienceB = new Set(b.audience);
  if (audienceA.size === 0 || audienceB.size === 0) {
    const unknown: OverlapFact = { code: "beneficiariesUnknown", values: {} };
    return apart.length > 0 ? { value: 0, facts: apart } : { facts: [unknown] };
  }
  const shared = [...audienceA.intersection(audienceB)].sort();
  const audienceShare = shared.length / audienceA.union(audienceB).size;
  const value = audienceShare * (places?.share ?? 1);
  const values = { audience: shared };
  const fact: OverlapFact =
    shared.length === 0
      ? { code: "otherBeneficiaries", values: { a: [...audienceA].sort(), b: [...audienceB].sort() } }
      : { code: value >= sameBeneficiariesFrom ? "sameBeneficiaries" : "someBeneficiaries", values };
  return { value, facts: [fact, ...apart] };
}
