import type { z } from "zod";
import { Period } from "../dates.ts";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { vocabulary } from "../vocabulary-schema.ts";

/** ISCG: the member who leads the work on one topic, named by one Sector's advisory group. Never staff. */
export const topicCoordinatorKind = defineKind({
  name: "topicCoordinator",
  fields: {
    topic: reference("topic"),
    namedBy: vocabulary("advisoryGroup"),
    person: reference("person").optional(),
    period: Period.optional(),
  },
  title: (body) => `${body.topic} · ${body.namedBy}`,
});
export const TopicCoordinator = topicCoordinatorKind.body;
export type TopicCoordinator = z.infer<typeof TopicCoordinator>;
