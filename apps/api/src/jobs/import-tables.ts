import type { Pool } from "pg";

/** Any two numbers that no other part of the product locks. */
const migrationLock = [7319, 1] as const;

/**
 * Uploads and what became of their rows: working data of the API, not records, in a schema of their own. Each step
 * may run twice, and two processes that start at once wait for one another.
 */
const steps = [
  "create schema if not exists intersector_work",
  `create table if not exists intersector_work.imports (
    id text primary key,
    kind text not null,
    map text not null,
    file_name text not null,
    format text not null,
    size_bytes bigint not null,
    read_options jsonb not null,
    table_shape jsonb not null,
    content bytea,
    state text not null,
    progress real not null default 0,
    counts jsonb,
    all_or_nothing boolean not null default false,
    publish boolean not null default false,
    created_at timestamptz not null,
    created_by jsonb not null,
    applied_by jsonb,
    finished_at timestamptz,
    error jsonb
  )`,
  `create table if not exists intersector_work.outcomes (
    import_id text not null references intersector_work.imports on delete cascade,
    ordinal integer not null,
    type text not null,
    row_number integer not null,
    record_id text,
    title text,
    findings jsonb not null,
    notes jsonb not null,
    place jsonb not null,
    cells jsonb,
    primary key (import_id, ordinal)
  )`,
  `create index if not exists outcomes_by_type on intersector_work.outcomes (import_id, type, ordinal)`,
];

/** Makes the tables where they are not there yet. */
export async function prepareImportTables(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1, $2)", [...migrationLock]);
    for (const step of steps) await client.query(step);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}
