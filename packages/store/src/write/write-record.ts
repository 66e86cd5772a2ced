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
import { canonicalJson } from "../canonical-json.ts";
import { type RecordRow, recordColumns, recordOfRow } from "../record-rows.ts";
import { readAuthor } from "./read-author.ts";
import { readBody } from "./read-body.ts";
import { inTransaction } from "./transaction.ts";
import { checkReferences, takeLog, writeChanges } from "./write-changes.ts";
import type { WriteContext } from "./write-request.ts";

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
  const author = readAuthor(context);
  return inTransaction(pool, async (client) => {
    const log = await takeLog(client);
    if (await readCurrent(client, kind, id)) throw new IntersectorError("recordExists", { kind, id });
    const state = record.state ?? "draft";
    await writeChanges(log, [{ kind, id, version: 1, operation: "create", state, body, at, ...author }]);
    await checkReferences(client, [{ kind, id }]);
    return readBack(client, kind, id);
  });
}

/** Writes the next version of a record that is at `expectedVersion`. What would change nothing is not written. */
export async function writeNextVersion(
  { pool, now }: Writer,
  kind: KindName,
  id: string,
  expectedVersion: number,
  operation: RecordChange["operation"],
  next: (current: RegisterRecord, client: pg.PoolClient) => Promise<{ body: unknown; state: RecordState }>,
  context: WriteContext,
): Promise<RegisterRecord> {
  const author = readAuthor(context);
  return inTransaction(pool, async (client) => {
    const log = await takeLog(client);
    const current = await readCurrent(client, kind, id);
    if (!current) throw new RecordNotFound({ kind, id });
    if (current.version !== expectedVersion)
      throw new VersionConflict({ kind, id }, expectedVersion, current.version);
    const { body: given, state } = await next(current, client);
    const body = readBody(kind, id, given);
    if (state === current.state && canonicalJson(body) === canonicalJson(current.body)) return current;
    const at = context.at ?? now().toISOString();
    const version = current.version + 1;
    await writeChanges(log, [{ kind, id, version, operation, state, body, at, ...author }]);
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

export async function readCurrent(
  client: pg.ClientBase,
  kind: KindName,
  id: string,
): Promise<RegisterRecord | undefined> {
  const { rows } = await client.query<RecordRow>(
    `select ${recordColumns} from records where kind = $1 and id = $2`,
    [kind, id],
  );
  return rows[0] && recordOfRow(rows[0]);
}

export async function readBack(client: pg.ClientBase, kind: KindName, id: string): Promise<RegisterRecord> {
  const written = await readCurrent(client, kind, id);
  if (!written) throw new RecordNotFound({ kind, id });
  return written;
}
