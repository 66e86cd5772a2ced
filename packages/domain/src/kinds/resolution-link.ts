import { z } from "zod";
import { CalendarDate } from "../dates.ts";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { LocalizedText } from "../localized-text-schema.ts";
import { vocabulary } from "../vocabulary-schema.ts";

/** A relation between two resolutions, read from `from` to `to` and kept in that direction alone. */
export const resolutionLinkKind = defineKind({
  name: "resolutionLink",
  fields: {
    from: reference("resolution"),
    to: reference("resolution"),
    relation: vocabulary("resolutionRelation"),
    theme: reference("theme").optional(),
    origin: vocabulary("linkOrigin"),
    note: LocalizedText.optional(),
    /** Which advisory groups confirmed it, and when. A later conference makes the link stale until confirmed again. */
    confirmations: z.array(z.strictObject({ by: vocabulary("advisoryGroup"), on: CalendarDate })).default([]),
  },
  title: (body) => `${body.from} → ${body.to}`,
});
export const ResolutionLink = resolutionLinkKind.body;
export type ResolutionLink = z.infer<typeof ResolutionLink>;
