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
import { searchWordsOf } from "../search-words.ts";
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

/**
 * Writes new versions: the log with its chain, the current state, the references, the external ids. Runs inside the
 * caller's transaction; references to what is not there are found by `checkReferences`, at its end.
 */
export async function writeChanges(client: pg.ClientBase, changes: readonly PreparedChange[]): Promise<void> {
  if (changes.length === 0) return;
  const head = await client.query<{ sequence: string; hash: string }>(
    "select sequence, hash from chain_head for update",
  );
  let sequence = Number(head.rows[0]?.sequence ?? 0);
  let previousHash = head.rows[0]?.hash ?? "";
  const entries = changes.map((change) => {
    sequence += 1;
    const entry = { sequence, ...change, previousHash };
    previousHash = hashChange(entry);
    return { ...entry, hash: previousHash };
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
  await client.query("update chain_head set sequence = $1, hash = $2", [sequence, previousHash]);
  await writeCurrentState(client, changes);
  await writeReferences(client, changes);
  await writeExternalIds(client, changes);
}

async function writeCurrentState(client: pg.ClientBase, changes: readonly PreparedChange[]): Promise<void> {
  const search = changes.map((change) => searchWordsOf(change.kind, change.id, change.body));
  await client.query(
    `insert into records (kind, id, version, state, body, titles, words, search, created_at, created_by, updated_at, updated_by)
     select kind, id, version, state, body, titles, words, search_vector(parts), at, actor, at, actor
     from unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::jsonb[], $6::jsonb[], $7::text[], $8::jsonb[],
       $9::timestamptz[], $10::text[]) as written (kind, id, version, state, body, titles, words, parts, at, actor)
     on conflict (kind, id) do update set version = excluded.version, state = excluded.state, body = excluded.body,
       titles = excluded.titles, words = excluded.words, search = excluded.search, updated_at = excluded.updated_at,
       updated_by = excluded.updated_by`,
    [
      changes.map((change) => change.kind),
      changes.map((change) => change.id),
      changes.map((change) => change.version),
      changes.map((change) => change.state),
      changes.map((change) => JSON.stringify(change.body)),
      search.map(({ titles }) => JSON.stringify(titles)),
      search.map(({ words }) => words),
      search.map(({ parts }) => JSON.stringify(parts)),
      changes.map((change) => change.at),
      changes.map((change) => change.actor),
    ],
  );
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
 * Says which references point at nothing, before the foreign keys only say that one does: those of `keys`, or all.
 * @throws InvalidInput with a finding `referenceMissing` for each, at most 1,000.
 */
export async function checkReferences(client: pg.ClientBase, keys?: readonly RecordKey[]): Promise<void> {
  const among = keys
    ? "join unnest($1::text[], $2::text[]) as k (kind, id) on k.kind = r.from_kind and k.id = r.from_id"
    : "";
  const { rows } = await client.query<{
    from_kind: string;
    from_id: string;
    path: string;
    to_kind: string;
    to_id: string;
  }>(
    `select r.from_kind, r.from_id, r.path, r.to_kind, r.to_id from record_references r ${among}
     left join records t on t.kind = r.to_kind and t.id = r.to_id
     where t.id is null order by r.from_kind, r.from_id, r.path limit 1000`,
    keys ? [keys.map((key) => key.kind), keys.map((key) => key.id)] : [],
  );
  if (rows.length === 0) return;
  throw new InvalidInput(
    rows.map((row) => ({
      code: "referenceMissing",
      path: row.path.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
      values: { kind: row.to_kind, id: row.to_id, fromKind: row.from_kind, fromId: row.from_id },
    })),
  );
}
