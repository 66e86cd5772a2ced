import { z } from "zod";
import { CalendarDate, Year } from "../dates.ts";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { LocalizedText } from "../localized-text-schema.ts";
import { vocabulary } from "../vocabulary-schema.ts";

/** What a group decided, and in which document that stands. */
export const decisionKind = defineKind({
  name: "decision",
  fields: {
    title: LocalizedText,
    text: LocalizedText.optional(),
    type: vocabulary("decisionType"),
    takenBy: reference("group"),
    meeting: reference("meeting").optional(),
    document: reference("document").optional(),
    takenOn: CalendarDate.optional(),
    /** Where only the year is known. */
    year: Year.optional(),
    topics: z.array(reference("topic")).default([]),
    overlapCases: z.array(reference("overlapCase")).default([]),
  },
  title: (body) => body.title,
  searched: ["text"],
});
export const Decision = decisionKind.body;
export type Decision = z.infer<typeof Decision>;
