import type { BodyInput, KindName, RecordChange, RecordState, RegisterRecord } from "@intersector/domain";
import { type JsonReply, readReply } from "./api-problem.ts";
import type { Included, IncludedRecord, RecordPermissions } from "./api-types.ts";

export type FilterValue = string | number | boolean;

/** What a list may be asked. Values of one field mean any of them. */
export interface ListOptions {
  /** Words that a record must hold, in any of the six languages. */
  q?: string;
  /** `title`, `updatedAt`, `id` or a field's path; with `-` before it, descending. */
  sort?: string;
  cursor?: string;
  /** How many records are passed over, after the cursor where there is one. */
  offset?: number;
  /** 1 to 500; 50 when left out. */
  limit?: number;
  state?: readonly RecordState[];
  /** By path in the body: `{ unit: ["bdt", "tsb"], "period.from": { atLeast: "2026-01-01" } }`. */
  filters?: Readonly<
    Record<
      string,
      FilterValue | readonly FilterValue[] | { atLeast?: FilterValue; atMost?: FilterValue; exists?: boolean }
    >
  >;
  facets?: readonly string[];
  include?: "references";
}

/** The name of a field in the body of a kind. */
export type FieldOf<Name extends KindName> = Extract<keyof RegisterRecord<Name>["body"], string>;

/** A record whose body holds the chosen fields alone. */
export type ChosenRecord<Name extends KindName, Field extends FieldOf<Name>> = Omit<
  RegisterRecord<Name>,
  "body"
> & { body: Pick<RegisterRecord<Name>["body"], Field> };

/** The fields of the body that are wanted; each record comes with these alone. */
export interface Chosen<Field extends string> {
  fields: readonly Field[];
}

export interface RecordPageOf<Name extends KindName, Item = RegisterRecord<Name>> {
  records: Item[];
  total: number;
  nextCursor?: string;
  facets: Record<string, { value: string; count: number }[]>;
  mayCreate: boolean;
  included?: Included;
}

export interface RecordReplyOf<Name extends KindName, Item = RegisterRecord<Name>> {
  record: Item;
  may: RecordPermissions;
  included?: Included;
}

export interface ReferrersOf {
  referrers: (IncludedRecord & { path: string })[];
  counts: { kind: KindName; count: number }[];
  nextCursor?: string;
}

/** What of a body is to change (RFC 7396). */
export type PatchOf<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? { [Key in keyof Value]?: PatchOf<Value[Key]> | null }
    : Value;

export interface Step {
  /** The version that the writer has read. */
  version: number;
  reason?: string;
}

/** Reading and writing records, each kind with its own type. Every call throws `ApiProblem` where it is refused. */
export interface RecordsClient {
  list<Name extends KindName, Field extends FieldOf<Name>>(
    kind: Name,
    options: ListOptions & Chosen<Field>,
  ): Promise<RecordPageOf<Name, ChosenRecord<Name, Field>>>;
  list<Name extends KindName>(kind: Name, options?: ListOptions): Promise<RecordPageOf<Name>>;
  /** Every record that matches, page after page: `for await (const record of client.records.all("activity"))`. */
  all<Name extends KindName, Field extends FieldOf<Name>>(
    kind: Name,
    options: Omit<ListOptions, "cursor"> & Chosen<Field>,
  ): AsyncIterable<ChosenRecord<Name, Field>>;
  all<Name extends KindName>(
    kind: Name,
    options?: Omit<ListOptions, "cursor">,
  ): AsyncIterable<RegisterRecord<Name>>;
  get<Name extends KindName, Field extends FieldOf<Name>>(
    kind: Name,
    id: string,
    options: { include?: "references" } & Chosen<Field>,
  ): Promise<RecordReplyOf<Name, ChosenRecord<Name, Field>>>;
  get<Name extends KindName>(
    kind: Name,
    id: string,
    options?: { include?: "references" },
  ): Promise<RecordReplyOf<Name>>;
  create<Name extends KindName>(
    kind: Name,
    record: { id?: string; body: BodyInput<Name>; state?: "draft" | "published"; reason?: string },
  ): Promise<RecordReplyOf<Name>>;
  change<Name extends KindName>(
    kind: Name,
    id: string,
    change: Step & { body: BodyInput<Name> },
  ): Promise<RecordReplyOf<Name>>;
  /** Changes some fields and leaves the others: `null` removes one, a list takes the place of the whole list. */
  patch<Name extends KindName>(
    kind: Name,
    id: string,
    change: Step & { body: PatchOf<BodyInput<Name>> },
  ): Promise<RecordReplyOf<Name>>;
  publish<Name extends KindName>(kind: Name, id: string, step: Step): Promise<RecordReplyOf<Name>>;
  withdraw<Name extends KindName>(kind: Name, id: string, step: Step): Promise<RecordReplyOf<Name>>;
  restore<Name extends KindName>(
    kind: Name,
    id: string,
    step: Step & { toVersion: number },
  ): Promise<RecordReplyOf<Name>>;
  /** Every version, oldest first. */
  history(kind: KindName, id: string): Promise<RecordChange[]>;
  compare(
    kind: KindName,
    id: string,
    from: number,
    to: number,
  ): Promise<{ path: (string | number)[]; before?: unknown; after?: unknown }[]>;
  /** The first of each kind that refer to the record, and how many there are. */
  referrers(
    kind: KindName,
    id: string,
    options?: { from?: KindName; cursor?: string; limit?: number },
  ): Promise<ReferrersOf>;
}

type AskedList = ListOptions & Partial<Chosen<string>>;
type AskedRecord = { include?: "references" } & Partial<Chosen<string>>;

/** @param base The API's base address, `http://127.0.0.1:3000/api/v1`. */
export function recordsClient(
  base: string,
  headers: Readonly<Record<string, string>>,
  send: typeof fetch,
): RecordsClient {
  const pathOf = (...parts: string[]) => `${base}/records/${parts.map(encodeURIComponent).join("/")}`;
  const ask = <Reply>(
    method: string,
    url: string,
    body?: unknown,
    version?: number,
    key?: string,
  ): Promise<Reply> =>
    readReply(
      send(url, {
        method,
        headers: {
          ...headers,
          ...(body === undefined ? {} : { "Content-Type": typeOfBody(method) }),
          ...(version === undefined ? {} : { "If-Match": `"${version}"` }),
          ...(key === undefined ? {} : { "Idempotency-Key": key }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }) as Promise<JsonReply<Reply>>,
    );

  const list = (kind: KindName, options: AskedList = {}): Promise<never> =>
    ask("GET", `${pathOf(kind)}${listQueryString(options)}`);
  return {
    list,
    all: (kind: KindName, options: AskedList = {}) =>
      readPages<never>((cursor) => list(kind, { limit: 500, ...options, ...cursor })),
    get: (kind: KindName, id: string, { include, fields }: AskedRecord = {}): Promise<never> =>
      ask("GET", `${pathOf(kind, id)}${plainQueryString({ include, fields: fields?.join(",") })}`),
    // With a key of its own, so that it may be sent again when the answer is lost.
    create: (kind, record) => ask("POST", pathOf(kind), record, undefined, crypto.randomUUID()),
    change: (kind, id, { version, ...body }) => ask("PUT", pathOf(kind, id), body, version),
    patch: (kind, id, { version, ...body }) => ask("PATCH", pathOf(kind, id), body, version),
    publish: (kind, id, { version, ...body }) => ask("POST", pathOf(kind, id, "publish"), body, version),
    withdraw: (kind, id, { version, ...body }) => ask("POST", pathOf(kind, id, "withdraw"), body, version),
    restore: (kind, id, { version, toVersion, ...body }) =>
      ask("POST", pathOf(kind, id, "restore"), { ...body, version: toVersion }, version),
    history: async (kind, id) => {
      type Reply = { changes: RecordChange[]; nextBefore?: number };
      const changes: RecordChange[] = [];
      for (let query = "", more = true; more; ) {
        const page: Reply = await ask<Reply>("GET", `${pathOf(kind, id, "history")}${query}`);
        changes.unshift(...page.changes);
        more = page.nextBefore !== undefined;
        query = `?before=${page.nextBefore}`;
      }
      return changes;
    },
    compare: async (kind, id, from, to) => {
      type Reply = { differences: Awaited<ReturnType<RecordsClient["compare"]>> };
      return (await ask<Reply>("GET", `${pathOf(kind, id, "compare")}?from=${from}&to=${to}`)).differences;
    },
    referrers: (kind, id, options = {}) =>
      ask("GET", `${pathOf(kind, id, "referrers")}${plainQueryString(options)}`),
  };
}

function typeOfBody(method: string): string {
  return method === "PATCH" ? "application/merge-patch+json" : "application/json";
}

async function* readPages<Item>(
  readPage: (cursor: { cursor?: string }) => Promise<{ records: Item[]; nextCursor?: string }>,
): AsyncIterable<Item> {
  for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
    const page = await readPage(cursor === undefined ? {} : { cursor });
    yield* page.records;
    cursor = page.nextCursor;
  }
}

/**
 * The query of a list, as the API reads it.
 * @example
 * listQueryString({ filters: { unit: "bdt" }, sort: "-updatedAt" }) //=> "?sort=-updatedAt&filter%5Bunit%5D=bdt"
 */
export function listQueryString({ state, filters = {}, facets, fields, ...plain }: AskedList): string {
  const query = plainQuery(plain);
  if (state) query.set("state", state.join(","));
  if (facets) query.set("facets", facets.join(","));
  if (fields) query.set("fields", fields.join(","));
  for (const [path, wanted] of Object.entries(filters)) {
    if (isRange(wanted)) {
      for (const [operator, value] of Object.entries(wanted)) {
        if (value !== undefined) query.set(`filter[${path}][${operator}]`, String(value));
      }
    } else {
      for (const value of [wanted].flat()) query.append(`filter[${path}]`, String(value));
    }
  }
  return query.size === 0 ? "" : `?${query}`;
}

function plainQuery(values: Readonly<Record<string, string | number | undefined>>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== undefined) query.set(name, String(value));
  return query;
}

function plainQueryString(values: Parameters<typeof plainQuery>[0]): string {
  const query = plainQuery(values);
  return query.size === 0 ? "" : `?${query}`;
}

type Wanted = NonNullable<ListOptions["filters"]>[string];

function isRange(wanted: Wanted): wanted is Extract<Wanted, { atLeast?: FilterValue }> {
  return typeof wanted === "object" && !Array.isArray(wanted);
}
