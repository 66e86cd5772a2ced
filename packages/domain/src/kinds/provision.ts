import { z } from "zod";
import { CalendarDate } from "../dates.ts";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { LocalizedText } from "../localized-text-schema.ts";
import { vocabulary } from "../vocabulary-schema.ts";

/** One paragraph of a resolution: the smallest thing that can be carried out or cited. */
export const provisionKind = defineKind({
  name: "provision",
  fields: {
    resolution: reference("resolution"),
    role: vocabulary("provisionRole"),
    /** `noting a)`, `instructs the Secretary-General 2`: where it stands in the text. */
    label: LocalizedText,
    /** What is asked, in the register's own words. */
    summary: LocalizedText,
    addressees: z.array(vocabulary("side")).default([]),
    addressee: LocalizedText.optional(),
    deadline: CalendarDate.optional(),
    reportsYearly: z.boolean().default(false),
    /** Place among the paragraphs of its resolution. */
    position: z.number().int().min(1).optional(),
  },
  title: (body) => body.summary,
  searched: ["label", "addressee"],
});
export const Provision = provisionKind.body;
export type Provision = z.infer<typeof Provision>;
