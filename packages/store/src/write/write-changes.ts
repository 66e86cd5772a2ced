import {
  InvalidInput,
  type KindName,
  type RecordChange,
  type RecordKey,
  type RecordState,
  referencesOf,
} from "@intersector/domain";
import type pg from "pg";
import { hashChange } from "../hash-chain.ts";
import { indexColumnsOf, writeWords } from "./index-records.ts";
import { writeExternalIds } from "./write-external-ids.ts";

/** One new version of one record, its body read with its schema. */
export interface PreparedChange {
  kind: KindName;
  id: string;
  version: number;
  operation: RecordChange["operation"];
  state: RecordState;
  body: Record<string, unknown>;
  actor: string;
  at: string;
  reason?: string;
}

/** The one log of the register, held by the transaction that writes to it. */
export interface LogWriter {
  client: pg.ClientBase;
  sequence: number;
  hash: string;
  /** The words that this transaction has given to search. */
  words: Set<string>;
}

/**
 * Takes the log for the caller's transaction, which must do so before it reads what it is going to write over: whoever
 * writes at the same time waits here, and so neither loses a race nor ends in a deadlock.
 */
export async function takeLog(client: pg.ClientBase): Promise<LogWriter> {
  const { rows } = await client.query<{ sequence: string; hash: string }>(
    "select sequence, hash from chain_head for update",
  );
  return {
    client,
    sequence: Number(rows[0]?.sequence ?? 0),
    hash: rows[0]?.hash ?? "",
    words: new Set(),
  };
}

/**
 * Writes new versions: the log with its chain, the current state, the references, the external ids. References to what
 * is not there are found by `checkReferences`, at the end of the transaction.
 */
export async function writeChanges(log: LogWriter, changes: readonly PreparedChange[]): Promise<void> {
  if (changes.length === 0) return;
  const { client } = log;
  const entries = changes.map((change) => {
    log.sequence += 1;
    const entry = { sequence: log.sequence, ...change, previousHash: log.hash };
    log.hash = hashChange(entry);
    return { ...entry, hash: log.hash };
  });
  await client.query(
    `insert into record_changes (sequence, kind, id, version, operation, state, body, actor, at, reason, previous_hash, hash)
     select * from unnest($1::bigint[], $2::text[], $3::text[], $4::int[], $5::text[], $6::text[], $7::jsonb[], $8::text[],
       $9::timestamptz[], $10::text[], $11::text[], $12::text[])`,
    [
      entries.map((entry) => entry.sequence),
      entries.map((entry) => entry.kind),
      entries.map((entry) => entry.id),
      entries.map((entry) => entry.version),
      entries.map((entry) => entry.operation),
      entries.map((entry) => entry.state),
      entries.map((entry) => JSON.stringify(entry.body)),
      entries.map((entry) => entry.actor),
      entries.map((entry) => entry.at),
      entries.map((entry) => entry.reason ?? null),
      entries.map((entry) => entry.previousHash),
      entries.map((entry) => entry.hash),
    ],
  );
  await client.query("update chain_head set sequence = $1, hash = $2", [log.sequence, log.hash]);
  await writeCurrentState(log, changes);
  await writeReferences(client, changes);
  await writeExternalIds(client, changes);
}

async function writeCurrentState(
  { client, words }: LogWriter,
  changes: readonly PreparedChange[],
): Promise<void> {
  const columns = changes.map((change) => indexColumnsOf(change.kind, change.id, change.body));
  await client.query(
    `insert into records (kind, id, version, state, body, fields, choices, titles, search,
       created_at, created_by, updated_at, updated_by)
     select kind, id, version, state, body, fields, array(select jsonb_array_elements_text(choices)), titles,
       search_vector(parts), at, actor, at, actor
     from unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::jsonb[], $6::jsonb[], $7::jsonb[], $8::jsonb[],
         $9::jsonb[], $10::timestamptz[], $11::text[])
       as written (kind, id, version, state, body, fields, choices, titles, parts, at, actor)
     on conflict (kind, id) do update set version = excluded.version, state = excluded.state, body = excluded.body,
       fields = excluded.fields, choices = excluded.choices, titles = excluded.titles,
       search = excluded.search, updated_at = excluded.updated_at, updated_by = excluded.updated_by`,
    [
      changes.map((change) => change.kind),
      changes.map((change) => change.id),
      changes.map((change) => change.version),
      changes.map((change) => change.state),
      changes.map((change) => JSON.stringify(change.body)),
      columns.map(({ fields }) => fields),
      columns.map(({ choices }) => JSON.stringify(choices)),
      columns.map(({ titles }) => titles),
      columns.map(({ parts }) => parts),
      changes.map((change) => change.at),
      changes.map((change) => change.actor),
    ],
  );
  await writeWords(client, columns, words);
}

async function writeReferences(client: pg.ClientBase, changes: readonly PreparedChange[]): Promise<void> {
  await client.query(
    `delete from record_references using unnest($1::text[], $2::text[]) as written (kind, id)
     where from_kind = written.kind and from_id = written.id`,
    [changes.map((change) => change.kind), changes.map((change) => change.id)],
  );
  const rows = changes.flatMap((change) =>
    referencesOf(change.kind, change.body).map((reference) => ({ change, reference })),
  );
  await client.query(
    `insert into record_references (from_kind, from_id, path, to_kind, to_id)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])`,
    [
      rows.map((row) => row.change.kind),
      rows.map((row) => row.change.id),
      rows.map((row) => row.reference.path),
      rows.map((row) => row.reference.to.kind),
      rows.map((row) => row.reference.to.id),
    ],
  );
}

/**
 * Says which references do not hold, before the foreign keys only say that one does not: those from what was written
 * to nothing, and those from a published record to a withdrawn one, wherever of the two was written.
 * @throws InvalidInput with a finding `referenceMissing` or `referenceWithdrawn` for each, at most 1,000.
 */
export async function checkReferences(client: pg.ClientBase, written: readonly RecordKey[]): Promise<void> {
  const { rows } = await client.query<{
    from_kind: string;
    from_id: string;
    path: string;
    to_kind: string;
    to_id: string;
    missing: boolean;
  }>(
    `with written as (select * from unnest($1::text[], $2::text[]) as k (kind, id)),
     touched as (
       select r.* from record_references r join written w on w.kind = r.from_kind and w.id = r.from_id
       union select r.* from record_references r join written w on w.kind = r.to_kind and w.id = r.to_id
     )
     select r.*, t.id is null as missing from touched r
     join records f on f.kind = r.from_kind and f.id = r.from_id
     left join records t on t.kind = r.to_kind and t.id = r.to_id
     where t.id is null or (t.state = 'withdrawn' and f.state = 'published')
     order by r.from_kind, r.from_id, r.path limit 1000`,
    [written.map((key) => key.kind), written.map((key) => key.id)],
  );
  if (rows.length === 0) return;
  throw new InvalidInput(
    rows.map((row) => ({
      code: row.missing ? "referenceMissing" : "referenceWithdrawn",
      path: row.path.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
      values: { kind: row.to_kind, id: row.to_id, fromKind: row.from_kind, fromId: row.from_id },
    })),
  );
}
