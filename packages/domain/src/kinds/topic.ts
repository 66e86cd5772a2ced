import { z } from "zod";
import { CalendarDate, Year } from "../dates.ts";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { LocalizedText } from "../localized-text-schema.ts";
import { vocabulary } from "../vocabulary-schema.ts";

/** What happened on a topic in one year: a statement that a report can carry, with the documents it rests on. */
export const TopicProgress = z.strictObject({
  year: Year,
  text: LocalizedText,
  documents: z.array(reference("document")).default([]),
  resolutions: z.array(reference("resolution")).default([]),
});
export type TopicProgress = z.infer<typeof TopicProgress>;

/** A subject on which the members coordinate through the ISCG. */
export const topicKind = defineKind({
  name: "topic",
  fields: {
    title: LocalizedText,
    state: vocabulary("topicState"),
    description: LocalizedText.optional(),
    group: reference("group"),
    /** The Rapporteur Group that runs the topic, where there is one. */
    rapporteurGroup: reference("group").optional(),
    theme: reference("theme").optional(),
    openedBy: reference("decision").optional(),
    openedOn: CalendarDate.optional(),
    closedOn: CalendarDate.optional(),
    resolutions: z.array(reference("resolution")).default([]),
    progress: z.array(TopicProgress).default([]),
    /** Place in the list that the group publishes. */
    position: z.number().int().min(1).optional(),
    url: z.url().optional(),
  },
  title: (body) => body.title,
  searched: ["description"],
});
export const Topic = topicKind.body;
export type Topic = z.infer<typeof Topic>;
