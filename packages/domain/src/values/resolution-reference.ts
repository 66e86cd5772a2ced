import { z } from "zod";
import { Year } from "../dates.ts";
import type { Resolution } from "../kinds/resolution.ts";
import { form } from "../terms/type-terms.ts";
import { vocabulary } from "../vocabulary-schema.ts";

/**
 * A resolution, decision, recommendation or opinion as a text cites it: in one edition. The number is for life; place
 * and year, or the session, name the edition and are never left out of a citation.
 */
export const ResolutionReference = z.strictObject({
  /** Who adopted it. Absent where place and year do not tell (Dubai, 2012). */
  body: vocabulary("resolutionBody").optional(),
  type: vocabulary("resolutionType"),
  /** Written before the number: `Resolution ITU-R 75`. */
  sector: z.enum(["ITU-R", "ITU-T", "ITU-D"]).optional(),
  /** `191`; ITU-R assemblies write the revision into the number, `6-3`. */
  number: z.string().regex(/^[A-Z]{0,4}\d{1,4}(-\d{1,2})?$/, form("resolutionNumber")),
  revised: z.boolean(),
  /** By its English name: `Bucharest`. */
  place: z.string().min(1).optional(),
  year: Year.optional(),
  /** `WRC-23`, `C24`, `C-1985`: what some bodies cite in place of place and year. */
  session: z.string().min(1).optional(),
  /** The Council's session that last amended it: `C19`. */
  lastAmended: z.string().min(1).optional(),
});
export type ResolutionReference = z.infer<typeof ResolutionReference>;

/**
 * What stays the same of a resolution across its revisions and in every language: who adopted it and its number,
 * without the revision suffix of ITU-R. Undefined where the body is not known.
 * @example
 * canonicalMandate({ body: "PP", type: "resolution", number: "191", revised: true }) //=> "PP 191"
 * canonicalMandate({ body: "PP", type: "decision", number: "5", revised: true }) //=> "PP decision 5"
 */
export function canonicalMandate(
  reference: Pick<ResolutionReference, "body" | "type" | "number">,
): string | undefined {
  if (!reference.body) return undefined;
  const number = reference.body === "RA" ? reference.number.replace(/-\d+$/, "") : reference.number;
  const type = reference.type === "resolution" ? "" : `${reference.type} `;
  return `${reference.body} ${type}${number}`;
}

/** How a resolution that the register keeps is cited. Undefined while its number is not known. */
export function referenceOfResolution(resolution: Resolution): ResolutionReference | undefined {
  const { body, type, number, revised, place, year, session, lastAmended } = resolution;
  if (number === undefined) return undefined;
  return {
    body,
    type,
    ...(body === "RA" ? { sector: "ITU-R" as const } : {}),
    number,
    revised,
    ...(place === undefined ? {} : { place }),
    ...(year === undefined ? {} : { year }),
    ...(session === undefined ? {} : { session }),
    ...(lastAmended === undefined ? {} : { lastAmended }),
  };
}

/** The fields of a resolution's record that a citation tells: all but `sector`, which follows from the body. */
export function resolutionFieldsOf(reference: ResolutionReference): Omit<ResolutionReference, "sector"> {
  const { sector: _, ...fields } = reference;
  return fields;
}
