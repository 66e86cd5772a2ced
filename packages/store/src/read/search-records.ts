import type { KindName } from "@intersector/domain";
import type pg from "pg";
import { type RecordRow, recordColumns, recordOfRow } from "../record-rows.ts";
import { readSearchQuery } from "../search/search-query.ts";
import type { SearchHit, SearchScope } from "./read-request.ts";
import { excerptsOf } from "./search-excerpts.ts";
import { SqlParameters } from "./sql-parameters.ts";

const defaultLimit = 20;
const largestLimit = 100;

/** Records of any kind that hold every word, best first, with the words about the match. */
export async function searchRecords(
  pool: pg.Pool,
  trigrams: boolean,
  words: string,
  { limit = defaultLimit, ...scope }: SearchScope & { limit?: number } = {},
): Promise<SearchHit[]> {
  const query = await readSearchQuery(pool, words, trigrams);
  if (!query) return [];
  const parameters = new SqlParameters();
  const exact = `${parameters.add(query.exact)}::tsquery`;
  const loose = `${parameters.add(query.loose)}::tsquery`;
  // Whoever holds the very words comes before who only holds words that begin like them.
  const { rows } = await pool.query<RecordRow & { rank: number }>(
    `select ${recordColumns}, (records.search @@ ${exact})::int + ts_rank(records.search, ${loose}) as rank
     from records where ${conditionOf(loose, scope, parameters)}
     order by rank desc, records.updated_at desc, records.id
     limit ${parameters.add(Math.min(Math.max(Math.trunc(limit), 1), largestLimit))}`,
    parameters.values,
  );
  const records = rows.map((row) => recordOfRow(row));
  const excerpts = await excerptsOf(pool, records, query);
  return records.map((record, index) => ({
    record,
    rank: rows[index]?.rank ?? 0,
    excerpt: "",
    ...excerpts[index],
  }));
}

/** How many records of each kind hold every word, the kind with most of them first. */
export async function countFound(
  pool: pg.Pool,
  trigrams: boolean,
  words: string,
  scope: SearchScope = {},
): Promise<{ kind: KindName; count: number }[]> {
  const query = await readSearchQuery(pool, words, trigrams);
  if (!query) return [];
  const parameters = new SqlParameters();
  const loose = `${parameters.add(query.loose)}::tsquery`;
  const { rows } = await pool.query<{ kind: KindName; count: number }>(
    `select records.kind, count(*)::int as count from records
     where ${conditionOf(loose, scope, parameters)}
     group by records.kind order by count desc, records.kind`,
    parameters.values,
  );
  return rows;
}

function conditionOf(
  loose: string,
  { kinds, states, among }: SearchScope,
  parameters: SqlParameters,
): string {
  const conditions = [`records.search @@ ${loose}`];
  if (kinds) conditions.push(`records.kind = any(${parameters.add(kinds)}::text[])`);
  if (states) conditions.push(`records.state = any(${parameters.add(states)}::text[])`);
  if (among) {
    const ofKinds = parameters.add(among.map(({ kind }) => kind));
    const inStates = parameters.add(among.map(({ state }) => state));
    conditions.push(
      `(records.kind, records.state) in (select * from unnest(${ofKinds}::text[], ${inStates}::text[]))`,
    );
  }
  return conditions.join(" and ");
}
