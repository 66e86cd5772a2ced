import { IntersectorError, type KindName } from "@intersector/domain";
import type pg from "pg";
import { type RecordRow, recordColumns, recordOfRow } from "../record-rows.ts";
import { readSearchQuery } from "../search/search-query.ts";
import { countFacets } from "./count-facets.ts";
import { filterCondition } from "./filter-condition.ts";
import { afterCursor, orderOf, writeCursor } from "./list-order.ts";
import type { ListPage, ListQuery } from "./read-request.ts";
import { SqlParameters } from "./sql-parameters.ts";

const defaultLimit = 50;
const largestLimit = 500;
const largestOffset = 100_000;

/** One page of the records of a kind, with the number of all that match and the counts of the asked values. */
export async function listRecords<Name extends KindName>(
  pool: pg.Pool,
  trigrams: boolean,
  kind: Name,
  query: ListQuery,
): Promise<ListPage<Name>> {
  const limit = Math.min(Math.max(Math.trunc(query.limit ?? defaultLimit), 1), largestLimit);
  const offset = Math.min(Math.max(Math.trunc(query.offset ?? 0), 0), largestOffset);
  const facetPaths = query.facets ?? [];
  const parameters = new SqlParameters();
  const where = await conditionsOf(pool, trigrams, kind, query, parameters);
  const whereValues = [...parameters.values];
  const order = orderOf(kind, query, parameters);
  const direction = order.descending ? "desc" : "asc";
  const after = query.cursor === undefined ? "" : `and ${afterCursor(query.cursor, order, parameters)}`;
  const [{ rows }, total, facets] = await Promise.all([
    pool
      .query<RecordRow & { sort_key: string }>(
        // The text of the sort value is made of the page alone.
        `select ${recordColumns}, ${order.key("records.sort_value")} as sort_key from (
           select ${recordColumns}, ${order.expression} as sort_value from records where ${where} ${after}
           order by ${order.expression} ${order.collation} ${direction}, records.id ${direction}
           limit ${limit + 1} offset ${offset}
         ) as records order by records.sort_value ${order.collation} ${direction}, records.id ${direction}`,
        parameters.values,
      )
      .catch((error: unknown) => {
        throw query.cursor !== undefined && isDataError(error)
          ? new IntersectorError("invalidCursor")
          : error;
      }),
    pool.query<{ count: number }>(`select count(*)::int as count from records where ${where}`, whereValues),
    countFacets(pool, kind, where, whereValues, facetPaths),
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

async function conditionsOf(
  pool: pg.Pool,
  trigrams: boolean,
  kind: KindName,
  query: ListQuery,
  parameters: SqlParameters,
): Promise<string> {
  const conditions = [`records.kind = ${parameters.add(kind)}`];
  if (query.states) conditions.push(`records.state = any(${parameters.add(query.states)}::text[])`);
  if (query.search !== undefined && query.search.trim() !== "") {
    const read = await readSearchQuery(pool, query.search, trigrams);
    conditions.push(read ? `records.search @@ ${parameters.add(read.loose)}::tsquery` : "false");
  }
  for (const filter of query.filters ?? []) conditions.push(filterCondition(kind, filter, parameters));
  return conditions.join(" and ");
}

// PostgreSQL's class of "data exceptions": a value that cannot be read as what it should be.
function isDataError(error: unknown): boolean {
  return (error as { code?: string }).code?.startsWith("22") ?? false;
}
