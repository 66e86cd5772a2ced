import { z } from "zod";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { LocalizedText } from "../localized-text-schema.ts";
import { vocabulary } from "../vocabulary-schema.ts";

/** A part of the organization that does things: a Sector, Bureau, department, regional office; or another organization. */
export const unitKind = defineKind({
  name: "unit",
  fields: {
    name: LocalizedText,
    abbreviation: z.string().trim().min(1).max(40).optional(),
    type: vocabulary("unitType"),
    /** Absent for an organization outside the Union. */
    side: vocabulary("side").optional(),
    parent: reference("unit").optional(),
    place: z.string().trim().min(1).optional(),
    region: vocabulary("region").optional(),
    mission: LocalizedText.optional(),
    url: z.url().optional(),
  },
  title: (body) => body.name,
  searched: ["abbreviation", "mission"],
});
export const Unit = unitKind.body;
export type Unit = z.infer<typeof Unit>;
