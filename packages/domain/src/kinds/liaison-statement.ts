import { z } from "zod";
import { CalendarDate } from "../dates.ts";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { LocalizedText } from "../localized-text-schema.ts";
import { vocabulary } from "../vocabulary-schema.ts";

/** A liaison statement or call to action from one group to others, with its reply chain. */
export const liaisonStatementKind = defineKind({
  name: "liaisonStatement",
  fields: {
    title: LocalizedText,
    /** What is said or asked. */
    text: LocalizedText.optional(),
    purpose: vocabulary("liaisonPurpose"),
    state: vocabulary("liaisonState"),
    /** True for a call to action, which the advisory groups must answer. */
    callToAction: z.boolean().default(false),
    from: reference("group"),
    to: z.array(reference("group")).min(1),
    document: reference("document").optional(),
    topics: z.array(reference("topic")).default([]),
    sentOn: CalendarDate.optional(),
    deadline: CalendarDate.optional(),
    approvedBy: z.string().trim().min(1).optional(),
    contact: reference("person").optional(),
    replyTo: reference("liaisonStatement").optional(),
  },
  title: (body) => body.title,
  searched: ["text"],
});
export const LiaisonStatement = liaisonStatementKind.body;
export type LiaisonStatement = z.infer<typeof LiaisonStatement>;
