import type { KindName, RecordKey } from "@intersector/domain";
import type pg from "pg";
import { type RecordRow, recordColumns, recordOfRow } from "../record-rows.ts";
import type { ReferrersPage, ReferrersQuery } from "./read-request.ts";

const defaultLimit = 100;
const largestLimit = 500;

/** Who points at a record: the first of each kind, with how many there are. */
export async function readReferrers(
  pool: pg.Pool,
  key: RecordKey,
  { among, after, limit = defaultLimit }: ReferrersQuery = {},
): Promise<ReferrersPage> {
  const open = `record_references r join records f on f.kind = r.from_kind and f.id = r.from_id
    where r.to_kind = $1 and r.to_id = $2
      and ($3::text[] is null or (f.kind, f.state) in (select * from unnest($3::text[], $4::text[])))`;
  const values = [
    ...[key.kind, key.id],
    ...[among?.map(({ kind }) => kind) ?? null, among?.map(({ state }) => state) ?? null],
  ];
  const [page, counted] = await Promise.all([
    pool.query<RecordRow & { path: string }>(
      `select ${recordColumns}, placed.path from (
         select r.from_kind, r.from_id, r.path,
           row_number() over (partition by r.from_kind order by r.from_id, r.path) as place
         from ${open} and ($5::text is null or (r.from_id, r.path) > ($5, $6))
       ) as placed join records on records.kind = placed.from_kind and records.id = placed.from_id
       where placed.place <= $7 order by records.kind, records.id, placed.path`,
      [
        ...values,
        ...[after?.id ?? null, after?.path ?? null, Math.min(Math.max(Math.trunc(limit), 1), largestLimit)],
      ],
    ),
    pool.query<{ kind: KindName; count: number }>(
      `select f.kind, count(distinct f.id)::int as count from ${open} group by f.kind order by f.kind`,
      values,
    ),
  ]);
  return {
    referrers: page.rows.map((row) => {
      const record = recordOfRow(row);
      return { from: { kind: record.kind, id: record.id }, path: row.path, record };
    }),
    counts: counted.rows,
  };
}
