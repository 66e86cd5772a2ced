import type { Facet } from "./facet.ts";
import { likenessOf } from "./likeness.ts";

/**
 * Cosines of the two texts from which what is done counts as alike, and as partly alike.
 */
const activitySteps = { alikeFrom: 0.5, partlyFrom: 0.25 };

/** Texts whose cosine is this close to 1 have the same words as often: the rest is rounding. */
const identicalFrom = 1 - 1e-9;

const codes = {
  alike: "activityAlike",
  partlyAlike: "activityPartlyAlike",
  different: "activityDiffers",
} as const;

/**
 * What is done: how alike the two texts are in the language in which they are compared.
 * @param cosine of the two texts alone; undefined where they have no language in common
 */
export function compareActivity(cosine: number | undefined): Facet {
  const likeness = likenessOf(cosine, activitySteps);
  if (cosine === undefined || likeness === undefined) return { facts: [] };
  const value = Math.min(cosine, 1);
  if (cosine >= identicalFrom) return { value, facts: [{ code: "identicalText", values: {} }] };
  return { value, facts: [{ code: codes[likeness], values: { share: value } }] };
}
