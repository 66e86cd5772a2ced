import { z } from "zod";
import { Period } from "../dates.ts";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { LocalizedText } from "../localized-text-schema.ts";
import { vocabulary } from "../vocabulary-schema.ts";

/** A body that meets and decides: conference, Council, working group, task force, coordination or rapporteur group. */
export const groupKind = defineKind({
  name: "group",
  fields: {
    name: LocalizedText,
    abbreviation: LocalizedText.optional(),
    type: vocabulary("groupType"),
    membership: vocabulary("groupMembership"),
    side: vocabulary("side").optional(),
    mandate: LocalizedText.optional(),
    /** The resolutions, and the documents such as a service order, that the mandate rests on. */
    mandateResolutions: z.array(reference("resolution")).default([]),
    mandateDocuments: z.array(reference("document")).default([]),
    chair: reference("person").optional(),
    chairRole: LocalizedText.optional(),
    /** The group under whose direction this one works. */
    parent: reference("group").optional(),
    reportsTo: z.array(reference("group")).default([]),
    period: Period.optional(),
    url: z.url().optional(),
  },
  title: (body) => body.name,
  searched: ["abbreviation", "mandate"],
});
export const Group = groupKind.body;
export type Group = z.infer<typeof Group>;
