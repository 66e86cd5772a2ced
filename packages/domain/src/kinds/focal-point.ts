import { z } from "zod";
import { Period } from "../dates.ts";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { vocabulary } from "../vocabulary-schema.ts";

/** ISC-TF: the member of the secretariat who speaks for one side on one theme. Never a delegate. */
export const focalPointKind = defineKind({
  name: "focalPoint",
  fields: {
    theme: reference("theme"),
    side: vocabulary("side"),
    unit: reference("unit"),
    /** Absent while the side has named a unit and no name. */
    person: reference("person").optional(),
    alternate: z.boolean().default(false),
    period: Period.optional(),
  },
  title: (body) => `${body.theme} · ${body.side}`,
});
export const FocalPoint = focalPointKind.body;
export type FocalPoint = z.infer<typeof FocalPoint>;
