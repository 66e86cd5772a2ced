import { z } from "zod";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { LocalizedText } from "../localized-text-schema.ts";
import { vocabulary } from "../vocabulary-schema.ts";

/** A framework of measurement or of goals: WSIS action lines, GDC objectives, UMC targets, SDGs. */
export const frameworkKind = defineKind({
  name: "framework",
  fields: { name: vocabulary("frameworkName"), title: LocalizedText, url: z.url().optional() },
  title: (body) => body.title,
});
export const Framework = frameworkKind.body;
export type Framework = z.infer<typeof Framework>;

/** One line of a framework: `C5`, `GDC-3`, `U1`, goal 9. */
export const frameworkItemKind = defineKind({
  name: "frameworkItem",
  fields: {
    framework: reference("framework"),
    code: z.string().trim().min(1).max(20),
    title: LocalizedText,
    parent: reference("frameworkItem").optional(),
    /** Lines of other frameworks that it serves: the goals of an action line. Kept on one of the two. */
    relatedItems: z.array(reference("frameworkItem")).default([]),
    /** The value aspired to and the value from which it counts as met: both are kept where they differ. */
    targetValue: z.number().optional(),
    metFromValue: z.number().optional(),
    targetYear: z.number().int().optional(),
    unitOfMeasure: z.string().trim().min(1).optional(),
  },
  title: (body) => body.title,
  searched: ["code"],
});
export const FrameworkItem = frameworkItemKind.body;
export type FrameworkItem = z.infer<typeof FrameworkItem>;
