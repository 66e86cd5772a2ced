import { z } from "zod";
import { Period, Year } from "../dates.ts";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { LocalizedText } from "../localized-text-schema.ts";
import { Provenance } from "../provenance.ts";
import { vocabulary } from "../vocabulary-schema.ts";

/** A number over time: what is counted, and each year's value with its source. */
export const Figure = z.strictObject({
  /** What is counted, as it stands after "the number of" (in Russian in the genitive): `countries with a team`. */
  label: LocalizedText,
  indicator: reference("indicator").optional(),
  points: z
    .array(
      z.strictObject({
        year: Year,
        value: z.number(),
        qualifier: vocabulary("figureQualifier").default("exact"),
        source: Provenance,
      }),
    )
    .min(1),
});
export type Figure = z.infer<typeof Figure>;

/** Work on which several sides act together, with its results in words and figures. */
export const initiativeKind = defineKind({
  name: "initiative",
  fields: {
    title: LocalizedText,
    description: LocalizedText,
    category: vocabulary("initiativeCategory"),
    state: vocabulary("initiativeState"),
    sides: z.array(vocabulary("side")).default([]),
    units: z.array(reference("unit")).default([]),
    groups: z.array(reference("group")).default([]),
    period: Period.optional(),
    /** The reporting year whose report carries it. */
    year: Year,
    requestedBy: z.array(reference("group")).default([]),
    resolutions: z.array(reference("resolution")).default([]),
    documents: z.array(reference("document")).default([]),
    topics: z.array(reference("topic")).default([]),
    themes: z.array(reference("theme")).default([]),
    meetings: z.array(reference("meeting")).default([]),
    results: z.array(LocalizedText).default([]),
    figures: z.array(Figure).default([]),
    /** Place among those of its category in the report. */
    position: z.number().int().min(1).optional(),
    url: z.url().optional(),
  },
  title: (body) => body.title,
  searched: ["description"],
});
export const Initiative = initiativeKind.body;
export type Initiative = z.infer<typeof Initiative>;
