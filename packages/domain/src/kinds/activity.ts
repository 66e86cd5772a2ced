import { z } from "zod";
import { Period, Recurrence } from "../dates.ts";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { LocalizedText } from "../localized-text-schema.ts";
import { Money } from "../money.ts";
import { form } from "../terms/type-terms.ts";
import { vocabulary } from "../vocabulary-schema.ts";

/** What a unit does: a function, project, event, publication, communication, training, tool or service. */
export const activityKind = defineKind({
  name: "activity",
  fields: {
    title: LocalizedText,
    description: LocalizedText.optional(),
    category: vocabulary("activityCategory"),
    state: vocabulary("activityState"),
    unit: reference("unit"),
    partners: z.array(reference("unit")).default([]),
    purpose: LocalizedText.optional(),
    audience: z.array(vocabulary("audience")).default([]),
    regions: z.array(vocabulary("region")).default([]),
    /** ISO 3166-1 alpha-3. */
    countries: z.array(z.string().regex(/^[A-Z]{3}$/, form("countryCode"))).default([]),
    period: Period.optional(),
    recurrence: Recurrence.optional(),
    budget: Money.optional(),
    available: Money.optional(),
    spent: Money.optional(),
    planNodes: z.array(reference("planNode")).default([]),
    frameworkItems: z.array(reference("frameworkItem")).default([]),
    resolutions: z.array(reference("resolution")).default([]),
    provisions: z.array(reference("provision")).default([]),
    themes: z.array(reference("theme")).default([]),
    topics: z.array(reference("topic")).default([]),
    /** The activity of which this one is a part. */
    parent: reference("activity").optional(),
    outputs: z.array(LocalizedText).default([]),
    /** The outcome or heading under which the unit's own plan lists it. */
    planHeading: LocalizedText.optional(),
    /** The number under which the unit's own plan lists it. */
    planCode: z.string().trim().min(1).max(60).optional(),
    url: z.url().optional(),
  },
  title: (body) => body.title,
  searched: ["description", "purpose", "planHeading"],
});
export const Activity = activityKind.body;
export type Activity = z.infer<typeof Activity>;
