import type { KindName, Language } from "@intersector/domain";
import type { Hono } from "hono";
import { hc } from "hono/client";
import type { BlankEnv } from "hono/types";
import { readReply } from "./api-problem.ts";
import type { ApiSchema, BulkItem, BulkReply } from "./api-types.ts";
import { type EventsOptions, readEvents } from "./read-events.ts";
import { type ListOptions, listQueryString, type RecordsClient, recordsClient } from "./records-client.ts";
import { type Send, sendAgain } from "./send-again.ts";

/** The API's routes by their paths. */
export type HttpClient = ReturnType<typeof hc<Hono<BlankEnv, ApiSchema, "/">>>;

export interface ClientOptions {
  /** The reader's language, in which errors and labels come back. */
  language?: Language;
  /** The platform's own by default; a program without a server may give `app.request`. */
  fetch?: Send;
  /** A service token, for a program that acts for itself and not for who has signed in. */
  token?: string;
  /**
   * How often a request is sent again that was lost or met a busy server, where nothing can be done twice by it.
   * @default 2
   */
  retries?: number;
}

export interface BulkOptions {
  mode?: "together" | "each";
  /** Why, for the history of each record whose item says no reason of its own. */
  reason?: string;
}

/** Which records a file holds, and which columns beside the id, in their order: all of them where left out. */
export interface ExportWanted extends Pick<ListOptions, "q" | "sort" | "state" | "filters"> {
  fields?: readonly string[];
}

/**
 * The typed client of the API, for browsers and programs alike.
 * `records` reads and writes records of every kind with their own types; `http` has every other route, by its path.
 * @param baseUrl Where the server is: `http://127.0.0.1:3000`, or `/` in its own pages.
 * @throws {ApiProblem} from `read` and from `records`, with the server's code, sentence and findings.
 * @example
 * const client = createClient("http://127.0.0.1:3000", { language: "fr" });
 * const page = await client.records.list("activity", { filters: { unit: "bdt" }, sort: "title" });
 * const overview = await client.read(client.http.overview.$get({ query: {} }));
 */
export function createClient(baseUrl: string, options: ClientOptions = {}) {
  const { language, fetch = globalThis.fetch, token, retries = 2 } = options;
  const base = `${baseUrl.replace(/\/$/, "")}/api/v1`;
  const headers: Record<string, string> = {
    ...(language === undefined ? {} : { "Accept-Language": language }),
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
  };
  const send = sendAgain((url, init) => fetch(url, init), { retries });
  const http: HttpClient = hc<Hono<BlankEnv, ApiSchema, "/">>(base, { fetch: send, headers });
  const records: RecordsClient = recordsClient(base, headers, send);
  const langQuery = language === undefined ? "" : `lang=${language}`;
  return {
    http,
    read: readReply,
    /**
     * Many writes in one request: all or nothing (`together`), or each by itself with a result for each (`each`).
     * @throws {ApiProblem} where what belongs together was refused; `problem.items` names every refused item.
     */
    bulk: (items: readonly BulkItem[], { mode = "together", reason }: BulkOptions = {}): Promise<BulkReply> =>
      readReply(
        http.bulk.$post(
          { json: { mode, items: [...items], ...(reason === undefined ? {} : { reason }) } },
          { headers: { ...headers, "Idempotency-Key": crypto.randomUUID() } },
        ),
      ),
    records,
    /**
     * What is written and how far jobs are, as it happens and as far as the reader may know; listens again where a
     * stream ends, and misses no change.
     * @example
     * for await (const { event, data } of client.events()) if (event === "change") console.log(data.kind, data.id);
     */
    events: (options: EventsOptions = {}) =>
      readEvents(
        (query, signal) => send(`${base}/events${query}`, { headers, signal: signal ?? null }),
        options,
      ),
    /**
     * Where a list can be downloaded as a file, for a link: what of it, or the query of such an address.
     * @example
     * client.exportUrl("activity", "csv", { filters: { unit: "bdt" }, fields: ["title.fr", "period"] })
     */
    exportUrl: (kind: KindName, format: "xlsx" | "csv" | "jsonl", wanted: string | ExportWanted = "") => {
      const query = typeof wanted === "string" ? wanted : listQueryString(wanted).slice(1);
      return `${base}/exports/${kind}?${[`format=${format}`, langQuery, query].filter(Boolean).join("&")}`;
    },
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
