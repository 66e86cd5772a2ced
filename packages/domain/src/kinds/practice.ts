import { z } from "zod";
import { CalendarDate } from "../dates.ts";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { LocalizedText } from "../localized-text-schema.ts";
import { vocabulary } from "../vocabulary-schema.ts";

const Measured = z.strictObject({
  measure: vocabulary("savingMeasure"),
  value: z.number(),
  on: CalendarDate.optional(),
});

/** A practice that brought an efficiency gain: the state before and after, the saving, and how it was measured. */
export const practiceKind = defineKind({
  name: "practice",
  fields: {
    title: LocalizedText,
    description: LocalizedText,
    state: vocabulary("practiceState"),
    unit: reference("unit"),
    topic: reference("topic").optional(),
    baseline: Measured.optional(),
    after: Measured.optional(),
    saving: Measured.optional(),
    method: LocalizedText.optional(),
    adoptedBy: z.array(reference("unit")).default([]),
  },
  title: (body) => body.title,
  searched: ["description"],
});
export const Practice = practiceKind.body;
export type Practice = z.infer<typeof Practice>;
