import { IntersectorError, type KindName } from "@intersector/domain";
import type pg from "pg";
import { type RecordRow, recordColumns, recordOfRow } from "../record-rows.ts";
import type { ListFilter, ListPage, ListQuery } from "../register.ts";
import { searchCondition } from "../search-words.ts";

const defaultLimit = 50;
const largestLimit = 500;

/** Collects the parameters of one query and names their places. */
class Parameters {
  readonly values: unknown[] = [];

  add = (value: unknown): string => {
    this.values.push(value);
    return `$${this.values.length}`;
  };
}

/** How a list is ordered: an SQL expression that is never null, and the type that its value has in a cursor. */
interface Order {
  expression: string;
  cast: string;
  collation: string;
  descending: boolean;
  /** Says to which order a cursor belongs, so that none is used with another. */
  signature: string;
}

/** One page of the records of a kind, with the number of all that match and the counts of the asked values. */
export async function listRecords<Name extends KindName>(
  pool: pg.Pool,
  kind: Name,
  query: ListQuery,
): Promise<ListPage<Name>> {
  const limit = Math.min(Math.max(Math.trunc(query.limit ?? defaultLimit), 1), largestLimit);
  const parameters = new Parameters();
  const where = conditionsOf(kind, query, parameters).join(" and ");
  const countValues = [...parameters.values];
  const order = orderOf(query, parameters);
  const direction = order.descending ? "desc" : "asc";
  const after = query.cursor === undefined ? "" : `and ${afterCursor(query.cursor, order, parameters)}`;
  const { rows } = await pool.query<RecordRow & { sort_key: string }>(
    `select ${recordColumns}, (${order.expression})::text as sort_key from records
     where ${where} ${after}
     order by ${order.expression} ${order.collation} ${direction}, records.id ${direction} limit ${limit + 1}`,
    parameters.values,
  );
  const [total, facets] = await Promise.all([
    pool.query<{ count: number }>(`select count(*)::int as count from records where ${where}`, countValues),
    countFacets(pool, where, countValues, query.facets ?? []),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const nextCursor = rows.length > limit && last ? writeCursor(order, last.sort_key, last.id) : undefined;
  return {
    records: page.map((row) => recordOfRow<Name>(row)),
    total: total.rows[0]?.count ?? 0,
    ...(nextCursor === undefined ? {} : { nextCursor }),
    facets,
  };
}

function conditionsOf(kind: KindName, query: ListQuery, parameters: Parameters): string[] {
  const conditions = [`records.kind = ${parameters.add(kind)}`];
  if (query.states) conditions.push(`records.state = any(${parameters.add(query.states)}::text[])`);
  if (query.search !== undefined) {
    const condition = searchCondition(query.search, parameters.add);
    if (condition) conditions.push(`records.search @@ (${condition})`);
  }
  for (const filter of query.filters ?? []) conditions.push(filterCondition(filter, parameters));
  return conditions;
}

function filterCondition(filter: ListFilter, parameters: Parameters): string {
  const path = filter.path.split(".");
  const at = () => `records.body #> ${parameters.add(path)}::text[]`;
  switch (filter.operator) {
    case "exists":
      return `(${at()} is not null and ${at()} not in ('[]'::jsonb, 'null'::jsonb))`;
    case "missing":
      return `(${at()} is null or ${at()} in ('[]'::jsonb, 'null'::jsonb))`;
    case "atLeast":
      return `${at()} >= ${parameters.add(JSON.stringify(filter.value))}::jsonb`;
    case "atMost":
      return `${at()} <= ${parameters.add(JSON.stringify(filter.value))}::jsonb`;
    case "equals":
    case "oneOf": {
      const values = Array.isArray(filter.value) ? filter.value : [filter.value];
      if (values.length === 0) return "false";
      // A list field matches by any of its elements; both forms can use the index on the body.
      const any = values.map((value) => {
        const whole = parameters.add(JSON.stringify(nest(path, value)));
        const element = parameters.add(JSON.stringify(nest(path, [value])));
        return `records.body @> ${whole}::jsonb or records.body @> ${element}::jsonb`;
      });
      return `(${any.join(" or ")})`;
    }
  }
}

function nest(path: readonly string[], value: unknown): unknown {
  return path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
}

function orderOf(query: ListQuery, parameters: Parameters): Order {
  const { by, direction } = query.sort ?? { by: "updatedAt", direction: "descending" };
  const descending = direction === "descending";
  const language = query.language ?? "en";
  const common = { descending, signature: `${by}:${direction}:${language}` };
  if (by === "id") return { ...common, expression: "records.id", cast: "text", collation: 'collate "C"' };
  if (by === "updatedAt")
    return { ...common, expression: "records.updated_at", cast: "timestamptz", collation: "" };
  if (by === "title") {
    const title = `coalesce(records.titles ->> ${parameters.add(language)}, records.titles ->> '', '')`;
    return { ...common, expression: title, cast: "text", collation: `collate "${language}-x-icu"` };
  }
  const value = `coalesce(records.body #> ${parameters.add(by.split("."))}::text[], 'null'::jsonb)`;
  return { ...common, expression: value, cast: "jsonb", collation: "" };
}

function writeCursor(order: Order, sortKey: string, id: string): string {
  return Buffer.from(JSON.stringify([order.signature, sortKey, id])).toString("base64url");
}

function afterCursor(cursor: string, order: Order, parameters: Parameters): string {
  const parts = readCursor(cursor);
  if (!parts || parts[0] !== order.signature) throw new IntersectorError("invalidCursor");
  const key = `${parameters.add(parts[1])}::${order.cast}`;
  const id = parameters.add(parts[2]);
  const comparison = order.descending ? "<" : ">";
  return `(${order.expression} ${order.collation}, records.id) ${comparison} (${key} ${order.collation}, ${id})`;
}

function readCursor(cursor: string): [string, string, string] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const valid =
      Array.isArray(parts) && parts.length === 3 && parts.every((part) => typeof part === "string");
    return valid ? (parts as [string, string, string]) : undefined;
  } catch {
    return undefined;
  }
}

async function countFacets(
  pool: pg.Pool,
  where: string,
  values: readonly unknown[],
  paths: readonly string[],
): Promise<ListPage<KindName>["facets"]> {
  const facets: ListPage<KindName>["facets"] = Object.fromEntries(paths.map((path) => [path, []]));
  if (paths.length === 0) return facets;
  const parameters = new Parameters();
  parameters.values.push(...values);
  const each = paths.map((path) => {
    const found = `records.body #> ${parameters.add(path.split("."))}::text[]`;
    const list = `case jsonb_typeof(${found}) when 'array' then ${found} when 'null' then '[]'::jsonb else jsonb_build_array(${found}) end`;
    return `select ${parameters.add(path)}::text as path, jsonb_array_elements_text(${list}) as value where ${found} is not null`;
  });
  const { rows } = await pool.query<{ path: string; value: string; count: number }>(
    `select facet.path, facet.value, count(*)::int as count from records, lateral (${each.join(" union all ")}) as facet
     where ${where} group by facet.path, facet.value order by count desc, facet.value`,
    parameters.values,
  );
  for (const { path, value, count } of rows) facets[path]?.push({ value, count });
  return facets;
}
