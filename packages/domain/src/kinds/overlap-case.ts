import { z } from "zod";
import { CalendarDate } from "../dates.ts";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { LocalizedText } from "../localized-text-schema.ts";
import { Money } from "../money.ts";
import { vocabulary } from "../vocabulary-schema.ts";

/** One piece of evidence, kept with the facet that it speaks to. */
export const OverlapEvidence = z.strictObject({
  facet: vocabulary("overlapFacet"),
  text: LocalizedText,
  score: z.number().min(0).max(1).optional(),
});

/** A unit's answer to a case. Every unit is asked, and a disagreement is kept. */
export const OverlapValidation = z.strictObject({
  unit: reference("unit"),
  verdict: vocabulary("validationVerdict"),
  by: z.string().trim().min(1),
  on: CalendarDate,
  comment: LocalizedText.optional(),
});

export const OverlapOption = z.strictObject({
  solution: vocabulary("overlapSolution"),
  description: LocalizedText.optional(),
  advantages: z.array(LocalizedText).default([]),
  drawbacks: z.array(LocalizedText).default([]),
  /** Until when: a request for more information has a day. */
  deadline: CalendarDate.optional(),
});

/** A closed case that is looked at again, as at each cycle of conferences: its state may go back, with the reason. */
export const OverlapReopening = z.strictObject({
  on: CalendarDate,
  reason: LocalizedText,
  meeting: reference("meeting").optional(),
});

/** A finding that two or more units do alike things for alike ends, from candidate to closed. */
export const overlapCaseKind = defineKind({
  name: "overlapCase",
  fields: {
    title: LocalizedText,
    class: vocabulary("overlapClass"),
    state: vocabulary("overlapState"),
    activities: z.array(reference("activity")).default([]),
    resolutions: z.array(reference("resolution")).default([]),
    /** Of a gap: the nodes of the plan, and the paragraphs of resolutions, on which nobody acts. */
    planNodes: z.array(reference("planNode")).default([]),
    provisions: z.array(reference("provision")).default([]),
    units: z.array(reference("unit")).default([]),
    theme: reference("theme").optional(),
    /** Similarity that an analysis found, 0 to 1, and which analysis. */
    score: z.number().min(0).max(1).optional(),
    analysis: z.string().trim().min(1).optional(),
    identifiedOn: CalendarDate,
    evidence: z.array(OverlapEvidence).default([]),
    positiveEffects: z.array(LocalizedText).default([]),
    negativeEffects: z.array(LocalizedText).default([]),
    validations: z.array(OverlapValidation).default([]),
    options: z.array(OverlapOption).default([]),
    chosen: vocabulary("overlapSolution").optional(),
    decision: reference("decision").optional(),
    dismissalReason: LocalizedText.optional(),
    closedOn: CalendarDate.optional(),
    reopenings: z.array(OverlapReopening).default([]),
    savingClaimed: Money.optional(),
    savingVerified: Money.optional(),
  },
  title: (body) => body.title,
});
export const OverlapCase = overlapCaseKind.body;
export type OverlapCase = z.infer<typeof OverlapCase>;
