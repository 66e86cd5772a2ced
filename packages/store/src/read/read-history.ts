import { type KindName, type RecordChange, type RecordKey, RecordNotFound } from "@intersector/domain";
import type pg from "pg";
import { type ChangeRow, changeOfRow, type RecordRow, recordColumns, recordOfRow } from "../record-rows.ts";
import type { FieldDifference, Referrer } from "../register.ts";
import { compareBodies } from "./compare-bodies.ts";

/** All versions of a record, oldest first. */
export async function readHistory(pool: pg.Pool, kind: KindName, id: string): Promise<RecordChange[]> {
  const { rows } = await pool.query<ChangeRow>(
    "select * from record_changes where kind = $1 and id = $2 order by version",
    [kind, id],
  );
  return rows.map(changeOfRow);
}

/** One version of a record. */
export async function readVersion(
  client: pg.Pool | pg.ClientBase,
  kind: KindName,
  id: string,
  version: number,
): Promise<RecordChange> {
  const { rows } = await client.query<ChangeRow>(
    "select * from record_changes where kind = $1 and id = $2 and version = $3",
    [kind, id, version],
  );
  if (!rows[0]) throw new RecordNotFound({ kind, id: `${id}@${version}` });
  return changeOfRow(rows[0]);
}

export async function compareVersions(
  pool: pg.Pool,
  kind: KindName,
  id: string,
  fromVersion: number,
  toVersion: number,
): Promise<FieldDifference[]> {
  const [before, after] = await Promise.all([
    readVersion(pool, kind, id, fromVersion),
    readVersion(pool, kind, id, toVersion),
  ]);
  const state =
    before.state === after.state ? [] : [{ path: ["state"], before: before.state, after: after.state }];
  return [...state, ...compareBodies(before.body, after.body)];
}

/** The log's newest entries first. */
export async function readRecentChanges(
  pool: pg.Pool,
  { limit = 50, before, kind }: { limit?: number; before?: number; kind?: KindName } = {},
): Promise<RecordChange[]> {
  const { rows } = await pool.query<ChangeRow>(
    `select * from record_changes where ($1::bigint is null or sequence < $1) and ($2::text is null or kind = $2)
     order by sequence desc limit $3`,
    [before ?? null, kind ?? null, Math.min(Math.max(limit, 1), 500)],
  );
  return rows.map(changeOfRow);
}

/** Who points at a record. */
export async function readReferrers(pool: pg.Pool, key: RecordKey): Promise<Referrer[]> {
  const { rows } = await pool.query<RecordRow & { path: string }>(
    `select ${recordColumns}, r.path from record_references r
     join records on records.kind = r.from_kind and records.id = r.from_id
     where r.to_kind = $1 and r.to_id = $2 order by records.kind, records.id, r.path`,
    [key.kind, key.id],
  );
  return rows.map((row) => {
    const record = recordOfRow(row);
    return { from: { kind: record.kind, id: record.id }, path: row.path, record };
  });
}
