import type { KindName, RecordState } from "@intersector/domain";
import type pg from "pg";
import { type RecordRow, recordColumns, recordOfRow } from "../record-rows.ts";
import type { SearchHit } from "../register.ts";
import { searchCondition } from "../search-words.ts";

/** Records of any kind that hold every word, best first, with the words about the match. */
export async function searchRecords(
  pool: pg.Pool,
  words: string,
  {
    kinds,
    states,
    limit = 20,
  }: { kinds?: readonly KindName[]; states?: readonly RecordState[]; limit?: number } = {},
): Promise<SearchHit[]> {
  const values: unknown[] = [];
  const add = (value: unknown) => `$${values.push(value)}`;
  const condition = searchCondition(words, add);
  if (!condition) return [];
  const conditions = ["records.search @@ query.query"];
  if (kinds) conditions.push(`records.kind = any(${add(kinds)}::text[])`);
  if (states) conditions.push(`records.state = any(${add(states)}::text[])`);
  const { rows } = await pool.query<RecordRow & { rank: number; excerpt: string }>(
    `with query as materialized (select (${condition}) as query),
     found as (
       select records.*, query.query, ts_rank(records.search, query.query) as rank from records, query
       where ${conditions.join(" and ")}
       order by rank desc, records.updated_at desc, records.id limit ${add(Math.min(Math.max(limit, 1), 100))}
     )
     select ${recordColumns}, records.rank,
       ts_headline('simple', records.words, records.query, 'StartSel=[[, StopSel=]], MaxWords=24, MinWords=8') as excerpt
     from found as records order by records.rank desc, records.updated_at desc, records.id`,
    values,
  );
  return rows.map((row) => ({ record: recordOfRow(row), rank: row.rank, excerpt: row.excerpt }));
}
