import { z } from "@hono/zod-openapi";
import { ContentLanguage, Language, RecordId, vocabulary } from "@intersector/domain";
import { Lang } from "./query.ts";
import { IncludedRecord } from "./records.ts";

export const reportFormats = ["html", "docx", "pdf", "md", "json"] as const;
export const ReportFormat = z.enum(reportFormats);
export type ReportFormat = z.infer<typeof ReportFormat>;

export const EditionParam = z.object({ edition: RecordId.meta({ examples: ["annual-report-2026"] }) });

const Illustrative = z
  .enum(["include", "leaveOut"])
  .default("include")
  .describe("`leaveOut` builds the report without what is made up to show the product at work.");

export const ReportSummaryQuery = z.object({ lang: Lang, illustrative: Illustrative });

export const ReportQuery = ReportSummaryQuery.extend({
  format: ReportFormat.default("html"),
  sources: z
    .enum(["links"])
    .describe("In HTML: each block ends with links to the dashboard's pages of its records.")
    .optional(),
});

/** A record, and the blocks of the report that name it. */
const Use = z.object({ record: IncludedRecord, blocks: z.array(z.string()) });

/** A report in figures, and what of it cannot be signed yet. */
export const ReportSummaryReply = z
  .object({
    edition: IncludedRecord,
    year: z.number().int(),
    state: vocabulary("reportState"),
    language: Language,
    title: z.string(),
    symbol: z.string().optional(),
    /** The last change among the records that the report was built from. */
    builtFrom: z.iso.datetime(),
    blocks: z.object({
      heading: z.number().int(),
      paragraph: z.number().int(),
      list: z.number().int(),
      table: z.number().int(),
      figure: z.number().int(),
      note: z.number().int(),
    }),
    /** Paragraphs with a number. */
    numberedParagraphs: z.number().int(),
    /** Fields of the cover page that the edition does not have yet. */
    incomplete: z.array(z.object({ field: z.string(), label: z.string() })),
    /** Texts that stand in their original language because they have no translation into the report's. */
    missing: z.array(
      z.object({
        record: IncludedRecord,
        /** The path in the record's body, and its words in the report's language. */
        field: z.string(),
        label: z.string(),
        original: ContentLanguage,
        /** The block of the report that shows the text, with its paragraph's number where it has one. */
        block: z.string(),
        paragraph: z.string().optional(),
      }),
    ),
    illustrative: z.array(Use),
    unverified: z.array(Use),
  })
  .meta({ id: "ReportSummary" });
export type ReportSummaryReply = z.infer<typeof ReportSummaryReply>;
