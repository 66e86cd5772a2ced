import { z } from "zod";
import { CalendarDate, Year } from "../dates.ts";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { Language } from "../language-schemas.ts";
import { languages } from "../languages.ts";
import { LocalizedText } from "../localized-text-schema.ts";
import { vocabulary } from "../vocabulary-schema.ts";

/** A document of a meeting or of the secretariat. An addendum, revision or corrigendum is a document with a parent. */
export const documentKind = defineKind({
  name: "document",
  fields: {
    /** `C26/35`, `ISCG/26-1/7`. The language suffix is not part of it. */
    symbol: z.string().trim().min(1).max(80).optional(),
    title: LocalizedText,
    type: vocabulary("documentType"),
    parent: reference("document").optional(),
    meeting: reference("meeting").optional(),
    issuedOn: CalendarDate.optional(),
    /** Where only the year is known. */
    year: Year.optional(),
    submittedBy: LocalizedText.optional(),
    author: reference("person").optional(),
    topics: z.array(reference("topic")).default([]),
    resolutions: z.array(reference("resolution")).default([]),
    originalLanguage: Language.optional(),
    /** In which languages it exists or will, the original's among them. */
    languages: z.partialRecord(z.enum(languages), vocabulary("documentRendition")).default({}),
    outcome: vocabulary("documentOutcome").optional(),
    outcomeBy: reference("group").optional(),
    outcomeNote: LocalizedText.optional(),
    url: z.url().optional(),
  },
  title: (body) => body.title,
  searched: ["symbol", "submittedBy"],
});
export const Document = documentKind.body;
export type Document = z.infer<typeof Document>;
