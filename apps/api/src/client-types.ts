import type { Hono } from "hono";
import type { AppType } from "./api-routes.ts";

/** Every route by its path: what it takes and what it answers. */
export type ApiSchema = AppType extends Hono<infer _Env, infer Schema, infer _Base> ? Schema : never;

export type { Problem, ProblemFinding } from "./problem.ts";
export type { AnalysisReply, AnalysisSummary, PairPage, PairReply } from "./schemas/analyses.ts";
export type { BulkItem, BulkItemResult, BulkReply } from "./schemas/bulk.ts";
export type { ChangesReply, NamedChange } from "./schemas/changes.ts";
export type { ChangeEvent, JobEvent } from "./schemas/events.ts";
export type { Comparison } from "./schemas/history.ts";
export type {
  FileFormat,
  ImportCounts,
  ImportOutcome,
  ImportOutcomePage,
  ImportState,
  StoredImport,
} from "./schemas/imports.ts";
export type { FieldDescription, KindDescription } from "./schemas/kinds.ts";
export type { Overview, TopicList, TopicRow } from "./schemas/overview.ts";
export type { Included, IncludedRecord, RecordPermissions } from "./schemas/records.ts";
export type { ReportSummaryReply } from "./schemas/reports.ts";
export type { SearchReply } from "./schemas/search.ts";
export type { Reader, Session } from "./schemas/session.ts";
