import { type KindName, kindNames, type RecordState, type RegisterRecord } from "@intersector/domain";
import pg from "pg";
import { createAnalysisStore } from "./analysis-store.ts";
import { type DatabaseAbilities, migrate } from "./database/migrations.ts";
import { createIdempotencyStore } from "./idempotency-store.ts";
import { listRecords } from "./read/list-records.ts";
import { compareVersions, readHistory, readVersion } from "./read/read-history.ts";
import { countByActor, readChangesAfter, readLastSequence, readRecentChanges } from "./read/read-log.ts";
import { readReferrers } from "./read/read-referrers.ts";
import { countFound, searchRecords } from "./read/search-records.ts";
import { type RecordRow, recordColumns, recordOfRow } from "./record-rows.ts";
import type { Register } from "./register.ts";
import { createTokenStore } from "./token-store.ts";
import { verifyRegister } from "./verify-register.ts";
import { putMany } from "./write/put-many.ts";
import { writeMany } from "./write/write-many.ts";
import { createRecord, refuseWhileReferenced, writeNextVersion } from "./write/write-record.ts";

export interface OpenRegisterOptions {
  databaseUrl: string;
  /** The register's clock. */
  now?: () => Date;
  /** Connections held at most. */
  maxConnections?: number;
}

const pageSize = 1000;

/**
 * Opens the register in a database and brings its tables to the present form.
 * @example
 * const register = await openRegister({ databaseUrl: "postgres://127.0.0.1/intersector" });
 * const page = await register.list("topic", { limit: 10 });
 */
export async function openRegister(options: OpenRegisterOptions): Promise<Register> {
  const { databaseUrl, now = () => new Date(), maxConnections = 10 } = options;
  const pool = new pg.Pool({ connectionString: databaseUrl, max: maxConnections });
  // A connection that dies while it is idle is replaced at its next use; the error is no reason to end the process.
  pool.on("error", () => {});
  // One that dies under a transaction fails the query that waits for it: that is where it is told.
  pool.on("connect", (client) => client.on("error", () => {}));
  const { trigrams } = await prepare(pool);
  const writer = { pool, now };
  return {
    get: async <Name extends KindName>(kind: Name, id: string) => {
      const { rows } = await pool.query<RecordRow>(
        `select ${recordColumns} from records where kind = $1 and id = $2`,
        [kind, id],
      );
      return rows[0] && recordOfRow<Name>(rows[0]);
    },
    getMany: async (keys) => {
      const { rows } = await pool.query<RecordRow>(
        `select ${recordColumns} from records join unnest($1::text[], $2::text[]) as k (kind, id)
           on k.kind = records.kind and k.id = records.id`,
        [keys.map((key) => key.kind), keys.map((key) => key.id)],
      );
      const found = new Map(rows.map((row) => [`${row.kind}/${row.id}`, recordOfRow(row)]));
      return keys.flatMap((key) => found.get(`${key.kind}/${key.id}`) ?? []);
    },
    list: (kind, query = {}) => listRecords(pool, trigrams, kind, query),
    all: (kind, states) => readAll(pool, kind, states),
    recentChanges: (query) => readRecentChanges(pool, query),
    changesAfter: (sequence, limit) => readChangesAfter(pool, sequence, limit),
    lastSequence: () => readLastSequence(pool),
    countByActor: () => countByActor(pool),
    search: (words, query) => searchRecords(pool, trigrams, words, query),
    countSearch: (words, scope) => countFound(pool, trigrams, words, scope),
    create: async <Name extends KindName>(
      kind: Name,
      record: Parameters<Register["create"]>[1],
      context: Parameters<Register["create"]>[2],
    ) => (await createRecord(writer, kind, record, context)) as RegisterRecord<Name>,
    change: async <Name extends KindName>(
      kind: Name,
      id: string,
      change: { body: unknown; expectedVersion: number },
      context: Parameters<Register["change"]>[3],
    ) =>
      (await writeNextVersion(
        writer,
        kind,
        id,
        change.expectedVersion,
        "change",
        async (current) => ({ body: change.body, state: current.state }),
        context,
      )) as RegisterRecord<Name>,
    publish: (kind, id, expectedVersion, context) =>
      writeNextVersion(
        writer,
        kind,
        id,
        expectedVersion,
        "publish",
        async (current) => ({ body: current.body, state: "published" }),
        context,
      ),
    withdraw: (kind, id, expectedVersion, context) =>
      writeNextVersion(
        writer,
        kind,
        id,
        expectedVersion,
        "withdraw",
        async (current, transaction) => {
          await refuseWhileReferenced(transaction, kind, id);
          return { body: current.body, state: "withdrawn" };
        },
        context,
      ),
    restore: (kind, id, { version, expectedVersion }, context) =>
      writeNextVersion(
        writer,
        kind,
        id,
        expectedVersion,
        "restore",
        async (current, transaction) => ({
          body: (await readVersion(transaction, kind, id, version)).body,
          state: current.state,
        }),
        context,
      ),
    writeMany: (writes, context) => writeMany(writer, writes, context),
    putMany: (writes, context) => putMany(writer, writes, context),
    history: (kind, id, query) => readHistory(pool, kind, id, query),
    compare: (kind, id, fromVersion, toVersion) => compareVersions(pool, kind, id, fromVersion, toVersion),
    referrers: (key, query) => readReferrers(pool, key, query),
    findByExternalIds: async (kind, system, ids) => {
      const { rows } = await pool.query<RecordRow & { external_id: string }>(
        `select ${recordColumns}, e.external_id from record_external_ids e
         join records on records.kind = e.kind and records.id = e.id
         where e.kind = $1 and e.system = $2 and e.external_id = any($3::text[])`,
        [kind, system, ids],
      );
      return new Map(rows.map((row) => [row.external_id, recordOfRow(row)]));
    },
    counts: () => countRecords(pool),
    verify: () => verifyRegister(pool),
    analyses: createAnalysisStore(pool),
    tokens: createTokenStore(pool),
    idempotency: createIdempotencyStore(pool),
    close: () => pool.end(),
  };
}

async function prepare(pool: pg.Pool): Promise<DatabaseAbilities> {
  try {
    const client = await pool.connect();
    try {
      return await migrate(client);
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    throw error;
  }
}

async function* readAll<Name extends KindName>(
  pool: pg.Pool,
  kind: Name,
  states?: readonly RecordState[],
): AsyncIterable<RegisterRecord<Name>> {
  let after = "";
  for (;;) {
    const { rows } = await pool.query<RecordRow>(
      `select ${recordColumns} from records where kind = $1 and id > $2 and ($3::text[] is null or state = any($3))
       order by id limit $4`,
      [kind, after, states ?? null, pageSize],
    );
    for (const row of rows) yield recordOfRow<Name>(row);
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.id;
  }
}

async function countRecords(pool: pg.Pool): ReturnType<Register["counts"]> {
  const { rows } = await pool.query<{ kind: KindName; state: RecordState; count: number }>(
    "select kind, state, count(*)::int as count from records group by kind, state",
  );
  const counts = Object.fromEntries(
    kindNames.map((kind) => [kind, { draft: 0, published: 0, withdrawn: 0 }]),
  ) as Awaited<ReturnType<Register["counts"]>>;
  for (const row of rows) counts[row.kind][row.state] = row.count;
  return counts;
}
