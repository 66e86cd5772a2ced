import { z } from "zod";
import { CalendarDate, Period } from "../dates.ts";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { LocalizedText } from "../localized-text-schema.ts";
import { vocabulary } from "../vocabulary-schema.ts";

export const MeetingDeadline = z.strictObject({ on: CalendarDate, what: LocalizedText });

/** A meeting or conference of a group. */
export const meetingKind = defineKind({
  name: "meeting",
  fields: {
    title: LocalizedText,
    group: reference("group"),
    /** The symbol under which its documents are numbered: `C26`, `ISCG/26-1`. */
    symbol: z.string().trim().min(1).max(40).optional(),
    period: Period.optional(),
    place: LocalizedText.optional(),
    format: vocabulary("meetingFormat").optional(),
    state: vocabulary("meetingState"),
    topics: z.array(reference("topic")).default([]),
    deadlines: z.array(MeetingDeadline).default([]),
    url: z.url().optional(),
  },
  title: (body) => body.title,
  searched: ["symbol", "place"],
});
export const Meeting = meetingKind.body;
export type Meeting = z.infer<typeof Meeting>;
