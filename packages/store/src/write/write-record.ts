import { randomFillSync } from "node:crypto";
import {
  IntersectorError,
  type KindName,
  newRecordId,
  type RecordChange,
  RecordNotFound,
  type RecordState,
  type RegisterRecord,
  VersionConflict,
} from "@intersector/domain";
import type pg from "pg";
import { type RecordRow, recordColumns, recordOfRow } from "../record-rows.ts";
import type { WriteContext } from "../register.ts";
import { readBody } from "./read-body.ts";
import { inTransaction } from "./transaction.ts";
import { checkReferences, writeChanges } from "./write-changes.ts";

/** What the writing of single records needs. */
export interface Writer {
  pool: pg.Pool;
  now: () => Date;
}

export async function createRecord(
  { pool, now }: Writer,
  kind: KindName,
  record: { id?: string; body: unknown; state?: RecordState },
  context: WriteContext,
): Promise<RegisterRecord> {
  const at = context.at ?? now().toISOString();
  const id = record.id ?? newRecordId(Date.parse(at), (bytes) => randomFillSync(bytes));
  const body = readBody(kind, id, record.body);
  return inTransaction(pool, async (client) => {
    const existing = await client.query("select 1 from records where kind = $1 and id = $2", [kind, id]);
    if (existing.rowCount) throw new IntersectorError("recordExists", { kind, id });
    await writeChanges(client, [
      {
        kind,
        id,
        version: 1,
        operation: "create",
        state: record.state ?? "draft",
        body,
        at,
        ...authorOf(context),
      },
    ]);
    await checkReferences(client, [{ kind, id }]);
    return readBack(client, kind, id);
  });
}

/** Writes the next version of a record that is at `expectedVersion`. */
export async function writeNextVersion(
  { pool, now }: Writer,
  kind: KindName,
  id: string,
  expectedVersion: number,
  operation: RecordChange["operation"],
  next: (current: RegisterRecord, client: pg.PoolClient) => Promise<{ body: unknown; state: RecordState }>,
  context: WriteContext,
): Promise<RegisterRecord> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<RecordRow>(
      `select ${recordColumns} from records where kind = $1 and id = $2 for update`,
      [kind, id],
    );
    if (!rows[0]) throw new RecordNotFound({ kind, id });
    const current = recordOfRow(rows[0]);
    if (current.version !== expectedVersion)
      throw new VersionConflict({ kind, id }, expectedVersion, current.version);
    const { body, state } = await next(current, client);
    const change = {
      ...{ kind, id, version: current.version + 1, operation, state },
      body: readBody(kind, id, body),
      at: context.at ?? now().toISOString(),
      ...authorOf(context),
    };
    await writeChanges(client, [change]);
    await checkReferences(client, [{ kind, id }]);
    return readBack(client, kind, id);
  });
}

/** @throws IntersectorError `recordReferenced` while published records point at the record. */
export async function refuseWhileReferenced(
  client: pg.ClientBase,
  kind: KindName,
  id: string,
): Promise<void> {
  const { rows } = await client.query<{ count: number }>(
    `select count(distinct (r.from_kind, r.from_id))::int as count from record_references r
     join records f on f.kind = r.from_kind and f.id = r.from_id
     where r.to_kind = $1 and r.to_id = $2 and f.state = 'published' and not (f.kind = $1 and f.id = $2)`,
    [kind, id],
  );
  const count = rows[0]?.count ?? 0;
  if (count > 0) throw new IntersectorError("recordReferenced", { id, count });
}

export function authorOf(context: WriteContext): { actor: string; reason?: string } {
  return { actor: context.actor, ...(context.reason === undefined ? {} : { reason: context.reason }) };
}

async function readBack(client: pg.ClientBase, kind: KindName, id: string): Promise<RegisterRecord> {
  const { rows } = await client.query<RecordRow>(
    `select ${recordColumns} from records where kind = $1 and id = $2`,
    [kind, id],
  );
  if (!rows[0]) throw new RecordNotFound({ kind, id });
  return recordOfRow(rows[0]);
}
