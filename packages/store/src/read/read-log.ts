import type { KindName, RecordChange, RecordState } from "@intersector/domain";
import type pg from "pg";
import { type ChangeRow, changeOfRow } from "../record-rows.ts";
import type { ChangeNotice, ChangesQuery } from "./read-request.ts";
import { SqlParameters } from "./sql-parameters.ts";

const defaultLimit = 50;
const largestLimit = 500;

/** The log's newest entries first, those alone that match. */
export async function readRecentChanges(
  pool: pg.Pool,
  { limit = defaultLimit, ...query }: ChangesQuery = {},
): Promise<RecordChange[]> {
  const parameters = new SqlParameters();
  const conditions = conditionsOf(query, parameters);
  const { rows } = await pool.query<ChangeRow>(
    `select * from record_changes ${conditions.length === 0 ? "" : `where ${conditions.join(" and ")}`}
     order by sequence desc limit ${clampLimit(limit)}`,
    parameters.values,
  );
  return rows.map(changeOfRow);
}

function conditionsOf(query: Omit<ChangesQuery, "limit">, parameters: SqlParameters): string[] {
  const { before, kind, id, actor, operation, from, to, only } = query;
  const conditions: string[] = [];
  const hold = (value: unknown, condition: (place: string) => string) => {
    if (value !== undefined) conditions.push(condition(parameters.add(value)));
  };
  hold(before, (place) => `sequence < ${place}::bigint`);
  hold(kind, (place) => `kind = ${place}`);
  hold(id, (place) => `id = ${place}`);
  hold(actor, (place) => `actor = ${place}`);
  hold(operation, (place) => `operation = ${place}`);
  hold(from, (place) => `at >= ${place}::timestamptz`);
  hold(to, (place) => `at < ${place}::timestamptz`);
  if (only) {
    const kinds = parameters.add(only.map((one) => one.kind));
    const states = parameters.add(only.map((one) => one.state));
    conditions.push(`(kind, state) in (select * from unnest(${kinds}::text[], ${states}::text[]))`);
  }
  return conditions;
}

/** What was written after an entry of the log, in the order of the log, without the bodies. */
export async function readChangesAfter(
  pool: pg.Pool,
  sequence: number,
  limit = largestLimit,
): Promise<ChangeNotice[]> {
  const { rows } = await pool.query<Omit<ChangeRow, "body" | "reason" | "hash" | "previous_hash">>(
    `select sequence, kind, id, version, operation, state, actor, at from record_changes
     where sequence > $1::bigint order by sequence limit $2`,
    [sequence, clampLimit(limit)],
  );
  return rows.map((row) => ({
    sequence: Number(row.sequence),
    kind: row.kind as KindName,
    id: row.id,
    version: row.version,
    operation: row.operation as RecordChange["operation"],
    state: row.state as RecordState,
    actor: row.actor,
    at: row.at.toISOString(),
  }));
}

/** The number of the log's last entry; 0 where nothing has been written. */
export async function readLastSequence(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ sequence: string }>("select sequence from chain_head");
  return Number(rows[0]?.sequence ?? 0);
}

/** Everybody who has written, who wrote most first. */
export async function countByActor(pool: pg.Pool): Promise<{ actor: string; changes: number }[]> {
  const { rows } = await pool.query<{ actor: string; changes: number }>(
    "select actor, count(*)::int as changes from record_changes group by actor order by changes desc, actor",
  );
  return rows;
}

function clampLimit(limit: number): number {
  return Math.min(Math.max(Math.trunc(limit), 1), largestLimit);
}
