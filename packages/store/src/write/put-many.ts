import type { RecordState } from "@intersector/domain";
import type pg from "pg";
import { canonicalJson } from "../canonical-json.ts";
import type { BulkResult, BulkWrite, WriteContext } from "../register.ts";
import { readBody } from "./read-body.ts";
import { inTransaction } from "./transaction.ts";
import { checkReferences, type PreparedChange, writeChanges } from "./write-changes.ts";
import { authorOf, type Writer } from "./write-record.ts";

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
  await inTransaction(pool, async (client) => {
    let batch = new Map<string, BulkWrite>();
    const flush = async () => {
      await putBatch(client, [...batch.values()], { ...context, at }, result);
      batch = new Map();
    };
    for await (const write of writes) {
      const key = `${write.kind}/${write.id}`;
      // A second write of one record is a version of its own.
      if (batch.has(key) || batch.size >= batchSize) await flush();
      batch.set(key, write);
    }
    await flush();
    await checkReferences(client);
  });
  return result;
}

async function putBatch(
  client: pg.ClientBase,
  writes: readonly BulkWrite[],
  context: WriteContext & { at: string },
  result: BulkResult,
): Promise<void> {
  const { rows } = await client.query<{
    kind: string;
    id: string;
    version: number;
    state: RecordState;
    body: unknown;
  }>(
    `select r.kind, r.id, r.version, r.state, r.body from records r
     join unnest($1::text[], $2::text[]) as w (kind, id) on w.kind = r.kind and w.id = r.id for update of r`,
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
      ...{ kind: write.kind, id: write.id, version: (before?.version ?? 0) + 1, state, body, at: context.at },
      operation: before ? "change" : "create",
      ...authorOf(context),
    });
  }
  await writeChanges(client, changes);
}
