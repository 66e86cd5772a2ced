import { z } from "zod";
import { RecordId } from "./identifiers.ts";
import { ContentLanguage } from "./language-schemas.ts";
import { LocalizedText } from "./localized-text-schema.ts";
import { vocabulary } from "./vocabulary-schema.ts";

/** The channels of evidence that a comparison adds up. */
export const OverlapChannel = z.enum(["lexical", "mandate", "strategic"]);
export type OverlapChannel = z.infer<typeof OverlapChannel>;

/** One term that two items share and what it adds to their score. */
export const OverlapContribution = z.strictObject({
  channel: OverlapChannel,
  /** The term as compared: a stem, a canonical resolution (`PP 191`), a plan node. */
  term: z.string(),
  /** The words as they stand in each text. */
  inA: z.string().optional(),
  inB: z.string().optional(),
  contribution: z.number().min(0).max(1),
});
export type OverlapContribution = z.infer<typeof OverlapContribution>;

/** Evidence of one facet, 0 to 1; absent where an item says nothing of it. */
export const OverlapFacets = z.strictObject({
  goal: z.number().min(0).max(1).optional(),
  activity: z.number().min(0).max(1).optional(),
  beneficiaries: z.number().min(0).max(1).optional(),
  time: z.number().min(0).max(1).optional(),
  owner: z.number().min(0).max(1).optional(),
});
export type OverlapFacets = z.infer<typeof OverlapFacets>;

/** What can be observed of two items; the class and every proposal rest on these alone. */
export const overlapFactCodes = [
  "identicalText",
  "activityAlike",
  "activityPartlyAlike",
  "activityDiffers",
  "goalAlike",
  "goalPartlyAlike",
  "goalDiffers",
  "sharedMandates",
  "mandatesDiffer",
  "oneMandateHolder",
  "sharedStrategicNodes",
  "sameBeneficiaries",
  "someBeneficiaries",
  "otherBeneficiaries",
  "beneficiariesUnknown",
  "placesApart",
  "periodsOverlap",
  "periodsApart",
  "periodUnknown",
  "sameUnit",
  "sameSide",
  "differentSides",
  "differentUnits",
  "parentAndPart",
  "sameParent",
  "yearlySeries",
  "regionalEditions",
  "channelMissing",
  "noCommonLanguage",
] as const;

/** One observed fact with its values; the sentence is made in the reader's language by `@intersector/overlap`. */
export const OverlapFact = z.strictObject({
  code: z.enum(overlapFactCodes),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).default({}),
});
export type OverlapFact = z.infer<typeof OverlapFact>;

/**
 * Two items that are alike. `a` sorts before `b`. An item that stands for a group of identical ones is
 * the first member of that group.
 */
export const OverlapPair = z.strictObject({
  a: RecordId,
  b: RecordId,
  score: z.number().min(0).max(1),
  class: vocabulary("overlapClass"),
  /** In which language the two texts were compared; absent where they have none in common. */
  language: ContentLanguage.optional(),
  facets: OverlapFacets,
  facts: z.array(OverlapFact).default([]),
  /** What the shared terms add to the score, the largest first. With `otherTerms` they sum to it. */
  contributions: z.array(OverlapContribution),
  /** The shared terms that were too small to be listed one by one: how many, and what they add together. */
  otherTerms: z
    .strictObject({ terms: z.number().int().min(1), contribution: z.number().min(0).max(1) })
    .optional(),
});
export type OverlapPair = z.infer<typeof OverlapPair>;

/** Items whose compared text is the same: one group, not a pair for every two. The first member stands for it in pairs. */
export const IdenticalGroup = z.strictObject({
  members: z.array(RecordId).min(2),
  /** The gravest class that two of its members have. */
  class: vocabulary("overlapClass"),
  facts: z.array(OverlapFact).default([]),
});
export type IdenticalGroup = z.infer<typeof IdenticalGroup>;

/** What the comparison did not look at, and why. */
export const OverlapLeftOut = z.strictObject({
  id: RecordId,
  reason: z.enum(["noText", "tooLittleInformation"]),
});
export type OverlapLeftOut = z.infer<typeof OverlapLeftOut>;

/** An item as its readers see it beside a pair. */
export const OverlapItem = z.strictObject({
  id: RecordId,
  title: LocalizedText,
  unit: z.string(),
  side: vocabulary("side").optional(),
});
export type OverlapItem = z.infer<typeof OverlapItem>;

/** The result of one comparison over a set of items. */
export const OverlapAnalysis = z.strictObject({
  threshold: z.number().min(0).max(1),
  items: z.array(OverlapItem),
  pairs: z.array(OverlapPair),
  identical: z.array(IdenticalGroup),
  leftOut: z.array(OverlapLeftOut),
  counts: z.strictObject({
    items: z.number().int(),
    compared: z.number().int(),
    coOccurrences: z.number().int(),
    candidates: z.number().int(),
    verified: z.number().int(),
    pairs: z.number().int(),
  }),
});
export type OverlapAnalysis = z.infer<typeof OverlapAnalysis>;

/**
 * The same result while it is being made: pairs can be many hundred thousand and are given one by one.
 * Every `OverlapAnalysis` is one.
 */
export interface OverlapFindings extends Omit<OverlapAnalysis, "pairs"> {
  pairs: Iterable<OverlapPair>;
}
