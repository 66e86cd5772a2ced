import type { z } from "zod";
import { CalendarDate } from "../dates.ts";
import { defineKind } from "../define-kind.ts";
import { reference, referenceToAny } from "../identifiers.ts";
import { LocalizedText } from "../localized-text-schema.ts";
import { vocabulary } from "../vocabulary-schema.ts";

/** Something that somebody must do by a day. */
export const actionItemKind = defineKind({
  name: "actionItem",
  fields: {
    title: LocalizedText,
    state: vocabulary("actionState"),
    ownerUnit: reference("unit").optional(),
    ownerPerson: reference("person").optional(),
    ownerGroup: reference("group").optional(),
    decision: reference("decision").optional(),
    about: referenceToAny(["overlapCase", "topic", "liaisonStatement", "meeting", "initiative"]).optional(),
    dueOn: CalendarDate.optional(),
    doneOn: CalendarDate.optional(),
    result: LocalizedText.optional(),
  },
  title: (body) => body.title,
  searched: ["result"],
});
export const ActionItem = actionItemKind.body;
export type ActionItem = z.infer<typeof ActionItem>;
