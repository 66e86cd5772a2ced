import type { KindName, RecordState } from "@intersector/domain";
import type pg from "pg";
import { type RecordRow, recordColumns, recordOfRow } from "../record-rows.ts";
import type { SearchHit } from "../register.ts";
import { readSearchQuery } from "../search/search-query.ts";
import { excerptsOf } from "./search-excerpts.ts";
import { SqlParameters } from "./sql-parameters.ts";

const defaultLimit = 20;
const largestLimit = 100;

/** Records of any kind that hold every word, best first, with the words about the match. */
export async function searchRecords(
  pool: pg.Pool,
  trigrams: boolean,
  words: string,
  {
    kinds,
    states,
    limit = defaultLimit,
  }: { kinds?: readonly KindName[]; states?: readonly RecordState[]; limit?: number } = {},
): Promise<SearchHit[]> {
  const query = await readSearchQuery(pool, words, trigrams);
  if (!query) return [];
  const parameters = new SqlParameters();
  const exact = `${parameters.add(query.exact)}::tsquery`;
  const loose = `${parameters.add(query.loose)}::tsquery`;
  const conditions = [`records.search @@ ${loose}`];
  if (kinds) conditions.push(`records.kind = any(${parameters.add(kinds)}::text[])`);
  if (states) conditions.push(`records.state = any(${parameters.add(states)}::text[])`);
  // Whoever holds the very words comes before who only holds words that begin like them.
  const { rows } = await pool.query<RecordRow & { rank: number }>(
    `select ${recordColumns}, (records.search @@ ${exact})::int + ts_rank(records.search, ${loose}) as rank
     from records where ${conditions.join(" and ")}
     order by rank desc, records.updated_at desc, records.id
     limit ${parameters.add(Math.min(Math.max(Math.trunc(limit), 1), largestLimit))}`,
    parameters.values,
  );
  const records = rows.map((row) => recordOfRow(row));
  const excerpts = await excerptsOf(pool, records, query);
  return records.map((record, index) => ({
    record,
    rank: rows[index]?.rank ?? 0,
    excerpt: excerpts[index] ?? "",
  }));
}
