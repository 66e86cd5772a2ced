import { z } from "zod";
import { defineKind } from "../define-kind.ts";
import { LocalizedText } from "../localized-text-schema.ts";

/** A subject under which resolutions are mapped across conferences and ISC-TF focal points are named. */
export const themeKind = defineKind({
  name: "theme",
  fields: {
    title: LocalizedText,
    description: LocalizedText.optional(),
    /** True where a PP resolution itself calls for intersectoral coordination on the theme. */
    coordinationCalledFor: z.boolean().default(false),
  },
  title: (body) => body.title,
  searched: ["description"],
});
export const Theme = themeKind.body;
export type Theme = z.infer<typeof Theme>;
