import { IntersectorError, type KindName, type RecordChange, RecordNotFound } from "@intersector/domain";
import type pg from "pg";
import { type ChangeRow, changeOfRow } from "../record-rows.ts";
import { compareBodies } from "./compare-bodies.ts";
import type { FieldDifference } from "./read-request.ts";

const largestLimit = 500;

/** The versions of a record, oldest first: the latest `limit` of those before `before`. */
export async function readHistory(
  pool: pg.Pool,
  kind: KindName,
  id: string,
  { before, limit = largestLimit }: { before?: number; limit?: number } = {},
): Promise<RecordChange[]> {
  const { rows } = await pool.query<ChangeRow>(
    `select * from record_changes where kind = $1 and id = $2 and ($3::bigint is null or version < $3)
     order by version desc limit $4`,
    [kind, id, before ?? null, clampLimit(limit)],
  );
  return rows.reverse().map(changeOfRow);
}

/**
 * One version of a record.
 * @throws RecordNotFound where there is no such record.
 * @throws IntersectorError `versionNotFound` where it has no such version.
 */
export async function readVersion(
  client: pg.Pool | pg.ClientBase,
  kind: KindName,
  id: string,
  version: number,
): Promise<RecordChange> {
  const { rows } = await client.query<ChangeRow>(
    "select * from record_changes where kind = $1 and id = $2 and version = any($3::bigint[]) order by version desc",
    [kind, id, [1, version]],
  );
  const found = rows.find((row) => row.version === version);
  if (found) return changeOfRow(found);
  throw rows.length === 0
    ? new RecordNotFound({ kind, id })
    : new IntersectorError("versionNotFound", { id, version });
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

function clampLimit(limit: number): number {
  return Math.min(Math.max(Math.trunc(limit), 1), largestLimit);
}
