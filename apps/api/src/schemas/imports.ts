import { z } from "@hono/zod-openapi";
import { kindNames, RecordId } from "@intersector/domain";
import { fileFormats, textEncodings } from "@intersector/exchange";
import { Lang, Limit } from "./query.ts";

export const FileFormat = z.enum(fileFormats).meta({ id: "FileFormat" });
export type FileFormat = z.infer<typeof FileFormat>;

/** `checking` and `applying` are at work; `checked` waits for a person; the rest have ended. */
export const ImportState = z
  .enum(["queued", "checking", "checked", "applying", "applied", "failed", "cancelled"])
  .meta({ id: "ImportState" });
export type ImportState = z.infer<typeof ImportState>;

export const ImportCounts = z
  .object({
    rows: z.number().int(),
    created: z.number().int(),
    changed: z.number().int(),
    unchanged: z.number().int(),
    refused: z.number().int(),
    /** Records created because a row refers to them. */
    references: z.number().int(),
  })
  .meta({ id: "ImportCounts" });
export type ImportCounts = z.infer<typeof ImportCounts>;

/** One thing about a row: the sentence in the reader's language, and the cell. */
export const RowFinding = z
  .object({
    code: z.string(),
    message: z.string(),
    /** JSON pointer into the body that the row would make. */
    pointer: z.string(),
    row: z.number().int().optional(),
    /** The column's heading. */
    column: z.string().optional(),
    sheet: z.string().optional(),
  })
  .meta({ id: "RowFinding" });
export type RowFinding = z.infer<typeof RowFinding>;

/** One import, from the file's arrival to the register. */
export const StoredImport = z
  .object({
    id: z.string(),
    kind: z.enum(kindNames),
    map: z.string(),
    fileName: z.string(),
    format: FileFormat,
    sizeBytes: z.number().int(),
    state: ImportState,
    /** 0 to 1 of the work that is under way. */
    progress: z.number().min(0).max(1),
    /** What the dry run found; after applying, what was written. */
    counts: ImportCounts.optional(),
    createdAt: z.iso.datetime(),
    createdBy: z.string(),
    finishedAt: z.iso.datetime().optional(),
    /** Why it failed, in the reader's language. */
    error: z.string().optional(),
    /** What is wrong with the file as a whole. */
    findings: z.array(RowFinding),
  })
  .meta({ id: "StoredImport" });
export type StoredImport = z.infer<typeof StoredImport>;

export const ImportOutcomeType = z
  .enum(["created", "changed", "unchanged", "refused"])
  .meta({ id: "ImportOutcomeType" });
export type ImportOutcomeType = z.infer<typeof ImportOutcomeType>;

/** What became of one row of the file, with the cell and the reason where it was refused. */
export const ImportOutcome = z
  .object({
    ordinal: z.number().int(),
    type: ImportOutcomeType,
    /** Row of the file, the header being row 1. */
    row: z.number().int(),
    id: z.string().optional(),
    title: z.string().optional(),
    findings: z.array(RowFinding),
    /** What happened to a cell that its writer should know, and that refuses nothing. */
    notes: z.array(RowFinding),
  })
  .meta({ id: "ImportOutcome" });
export type ImportOutcome = z.infer<typeof ImportOutcome>;

export const ImportOutcomePage = z
  .object({
    outcomes: z.array(ImportOutcome),
    total: z.number().int(),
    nextAfter: z.number().int().optional(),
  })
  .meta({ id: "ImportOutcomePage" });
export type ImportOutcomePage = z.infer<typeof ImportOutcomePage>;

export const ImportList = z.object({ imports: z.array(StoredImport) }).meta({ id: "ImportList" });

export const UploadForm = z
  .strictObject({
    file: z.file(),
    kind: z.enum(kindNames),
    /** Which column map reads the file; the project's own where left out. */
    map: z.string().max(60).optional(),
    /** Which sheet of a workbook; needed where several hold data. */
    sheet: z.string().max(100).optional(),
    /** The encoding of csv or jsonl; UTF-8 where left out. */
    encoding: z.enum(textEncodings).optional(),
  })
  .meta({ id: "UploadForm" });

export const ImportParam = z.object({
  id: RecordId.meta({ examples: ["019fb5f4-4f4a-74f9-8f83-6a0b6d3c1a20"] }),
});

export const OutcomesQuery = z.object({
  type: ImportOutcomeType.optional(),
  /** Only outcomes after this ordinal: the `nextAfter` of the page before. */
  after: z.coerce.number<string | number>().int().min(0).optional(),
  limit: Limit.optional(),
  lang: Lang,
});

export const ApplyImport = z
  .strictObject({
    /** True: one refused row, and nothing is written. */
    allOrNothing: z.boolean().default(false),
    /** True: rows that do not state it are published; otherwise they go in as drafts. Needs that permission. */
    publish: z.boolean().default(false),
  })
  .meta({ id: "ApplyImport" });

export const RefusedQuery = z.object({ format: FileFormat.optional(), lang: Lang });

/** jsonl has no columns: a file of it begins with its first record. */
export const TemplateQuery = z.object({ format: z.enum(["xlsx", "csv"]).default("xlsx"), lang: Lang });

/** A way of reading the columns of a file. */
const ImportMap = z
  .object({
    name: z.string(),
    /** The kinds that it can make records of. */
    kinds: z.array(z.enum(kindNames)),
    title: z.string(),
  })
  .meta({ id: "ImportMap" });

export const ImportMapList = z.object({ maps: z.array(ImportMap) }).meta({ id: "ImportMapList" });
