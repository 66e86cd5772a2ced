import type { KindName, Language } from "@intersector/domain";
import { hc } from "hono/client";
import type { AppType } from "./api-routes.ts";
import { readReply } from "./client/api-problem.ts";
import { recordsClient } from "./client/records-client.ts";

export { ApiProblem, readReply } from "./client/api-problem.ts";
export type {
  ListOptions,
  RecordPageOf,
  RecordReplyOf,
  RecordsClient,
  ReferrersOf,
} from "./client/records-client.ts";
export type { Problem, ProblemFinding } from "./problem.ts";
export type { AnalysisReply, AnalysisSummary, PairPage, PairReply } from "./schemas/analyses.ts";
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

/** What sends a request: `fetch`, or something that is called like it. */
export type Send = (url: string | URL | Request, init?: RequestInit) => Response | Promise<Response>;

export interface ClientOptions {
  /** The reader's language, in which errors and labels come back. */
  language?: Language;
  /** The platform's own by default; a program without a server may give `app.request`. */
  fetch?: Send;
}

/**
 * The typed client of the API, for browsers and programs alike.
 * `records` reads and writes records of every kind with their own types; `http` has every other route, by its path.
 * @param baseUrl Where the server is: `http://127.0.0.1:3000`, or `/` in its own pages.
 * @throws ApiProblem, from `read` and from `records`, with the server's code, sentence and findings.
 * @example
 * const client = createClient("http://127.0.0.1:3000", { language: "fr" });
 * const page = await client.records.list("activity", { filters: { unit: "bdt" }, sort: "title" });
 * const overview = await client.read(client.http.overview.$get({ query: {} }));
 */
export function createClient(baseUrl: string, { language, fetch = globalThis.fetch }: ClientOptions = {}) {
  const base = `${baseUrl.replace(/\/$/, "")}/api/v1`;
  const headers: Record<string, string> = language === undefined ? {} : { "Accept-Language": language };
  const send = async (url: string | URL | Request, init?: RequestInit) => await fetch(url, init);
  const http = hc<AppType>(base, { fetch: send, headers });
  const langQuery = language === undefined ? "" : `lang=${language}`;
  return {
    http,
    read: readReply,
    records: recordsClient(base, headers, send),
    /** Where a list can be downloaded as a file, for a link. */
    exportUrl: (kind: KindName, format: "xlsx" | "csv" | "jsonl", query = "") =>
      `${base}/exports/${kind}?${[`format=${format}`, langQuery, query].filter(Boolean).join("&")}`,
    /** Where a report can be downloaded or shown, for a link or a frame. */
    reportUrl: (edition: string, format: "html" | "docx" | "pdf" | "md" | "json", lang: Language) =>
      `${base}/reports/${encodeURIComponent(edition)}?format=${format}&lang=${lang}`,
    /** Where an empty file with the columns of a kind can be downloaded, to be filled in. */
    templateUrl: (kind: KindName, format: "xlsx" | "csv") =>
      `${base}/import-templates/${kind}?${[`format=${format}`, langQuery].filter(Boolean).join("&")}`,
    /** Where the refused rows of an import can be downloaded, to be corrected. */
    refusedUrl: (importId: string, format: "xlsx" | "csv" | "jsonl") =>
      `${base}/imports/${encodeURIComponent(importId)}/refused?${[`format=${format}`, langQuery].filter(Boolean).join("&")}`,
  };
}

export type Client = ReturnType<typeof createClient>;
