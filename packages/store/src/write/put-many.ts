import type { RecordKey, RecordState } from "@intersector/domain";
import { canonicalJson } from "../canonical-json.ts";
import { readAuthor } from "./read-author.ts";
import { readBody } from "./read-body.ts";
import { inTransaction } from "./transaction.ts";
import {
  checkReferences,
  type LogWriter,
  type PreparedChange,
  takeLog,
  writeChanges,
} from "./write-changes.ts";
import type { Writer } from "./write-record.ts";
import type { BulkResult, BulkWrite, WriteContext } from "./write-request.ts";

// Large enough that a round trip costs nothing beside its rows, small enough that memory stays bounded.
const batchSize = 1000;

/** All writes in one transaction, in batches. Foreign keys are checked at its end, so order does not matter. */
export async function putMany(
  { pool, now }: Writer,
  writes: Iterable<BulkWrite> | AsyncIterable<BulkWrite>,
  context: WriteContext,
): Promise<BulkResult> {
  const at = context.at ?? now().toISOString();
  const result: BulkResult = { created: 0, changed: 0, unchanged: 0 };
  const author = readAuthor(context);
  await inTransaction(pool, async (client) => {
    const log = await takeLog(client);
    const written: RecordKey[] = [];
    let batch = new Map<string, BulkWrite>();
    let writing: Promise<void> = Promise.resolve();
    const writeBatch = async (full: readonly BulkWrite[]) => {
      const changes = await prepareBatch(log, full, { ...author, at }, result);
      await writeChanges(log, changes);
      written.push(...changes.map(({ kind, id }) => ({ kind, id })));
    };
    // While the database takes one batch in, the next is made: each has a processor of its own to work on.
    const flush = async () => {
      const full = [...batch.values()];
      batch = new Map();
      await writing;
      writing = writeBatch(full);
      writing.catch(() => {});
    };
    try {
      for await (const write of writes) {
        const key = `${write.kind}/${write.id}`;
        // A second write of one record is a version of its own.
        if (batch.has(key) || batch.size >= batchSize) await flush();
        batch.set(key, write);
      }
      await flush();
    } finally {
      // Nothing may be written once the transaction has ended.
      await writing;
    }
    await checkReferences(client, written);
    // What queries know of the tables would otherwise be of before, until PostgreSQL looks again by itself.
    if (written.length >= batchSize) await client.query("analyze records, record_references, search_words");
  });
  return result;
}

async function prepareBatch(
  { client }: LogWriter,
  writes: readonly BulkWrite[],
  author: { actor: string; reason?: string; at: string },
  result: BulkResult,
): Promise<PreparedChange[]> {
  const { rows } = await client.query<{
    kind: string;
    id: string;
    version: number;
    state: RecordState;
    body: unknown;
  }>(
    `select r.kind, r.id, r.version, r.state, r.body from records r
     join unnest($1::text[], $2::text[]) as w (kind, id) on w.kind = r.kind and w.id = r.id`,
    [writes.map((write) => write.kind), writes.map((write) => write.id)],
  );
  const current = new Map(rows.map((row) => [`${row.kind}/${row.id}`, row]));
  const changes: PreparedChange[] = [];
  for (const write of writes) {
    const body = readBody(write.kind, write.id, write.body);
    const before = current.get(`${write.kind}/${write.id}`);
    const state = write.state ?? before?.state ?? "draft";
    if (before && before.state === state && canonicalJson(before.body) === canonicalJson(body)) {
      result.unchanged += 1;
      continue;
    }
    result[before ? "changed" : "created"] += 1;
    changes.push({
      ...{ kind: write.kind, id: write.id, version: (before?.version ?? 0) + 1, state, body },
      operation: before ? "change" : "create",
      ...author,
    });
  }
  return changes;
}
