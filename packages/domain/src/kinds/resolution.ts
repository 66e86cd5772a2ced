import { z } from "zod";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { LocalizedText } from "../localized-text-schema.ts";
import { form } from "../terms/type-terms.ts";
import { vocabulary } from "../vocabulary-schema.ts";

/**
 * A resolution, decision, recommendation or opinion of a conference, assembly or the Council, in one revision.
 * Numbers repeat across bodies: body, number and revision together are its identity.
 */
export const resolutionKind = defineKind({
  name: "resolution",
  fields: {
    body: vocabulary("resolutionBody"),
    type: vocabulary("resolutionType").default("resolution"),
    /** `191`; ITU-R assemblies write the revision into the number, `6-3`. Absent while it is not known. */
    number: z
      .string()
      .regex(/^[A-Z]{0,4}\d{1,4}(-\d{1,2})?$/, form("resolutionNumber"))
      .optional(),
    revised: z.boolean(),
    /** In English, as in `terms/places.ts`: `Bucharest`. Absent where the body cites a session (`WRC-23`, `C24`). */
    place: z.string().trim().min(1).optional(),
    year: z.number().int().min(1865).max(2200).optional(),
    /** What stands in place of place and year: `WRC-23`, `C24`. */
    session: z.string().trim().min(1).optional(),
    /** The Council's session that last amended it: `C19`. */
    lastAmended: z.string().trim().min(1).optional(),
    title: LocalizedText,
    status: vocabulary("resolutionStatus"),
    theme: reference("theme").optional(),
    supersedes: reference("resolution").optional(),
    url: z.url().optional(),
  },
  title: (body) => body.title,
  searched: ["number", "place"],
});
export const Resolution = resolutionKind.body;
export type Resolution = z.infer<typeof Resolution>;
