import { z } from "zod";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { LocalizedText } from "../localized-text-schema.ts";

/** An indicator of the Partnership's core list, mapped to the items of the frameworks that it serves. */
export const indicatorKind = defineKind({
  name: "indicator",
  fields: {
    code: z.string().trim().min(1).max(20),
    title: LocalizedText,
    area: z.string().trim().min(1).optional(),
    unitOfMeasure: z.string().trim().min(1).optional(),
    frameworkItems: z.array(reference("frameworkItem")).default([]),
    dataHubCode: z.string().trim().min(1).optional(),
  },
  title: (body) => body.title,
  searched: ["code"],
});
export const Indicator = indicatorKind.body;
export type Indicator = z.infer<typeof Indicator>;
