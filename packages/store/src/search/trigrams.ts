import type pg from "pg";

// insufficient_privilege, feature_not_supported, undefined_file (the extension is not installed), undefined_function
// (it is in a schema that we do not look into), undefined_object.
const forgivable = new Set(["42501", "0A000", "58P01", "42883", "42704"]);

/**
 * Sees to it that words can be compared by their three-letter pieces, which forgives several misspellings in a word.
 * True where the server allows it: `pg_trgm` comes with PostgreSQL, but an organization may have left it out or locked
 * it away. Runs in the caller's transaction.
 */
export async function enableTrigrams(client: pg.ClientBase): Promise<boolean> {
  // Asked first: making what is there already would wait for every writer at work.
  const { rows } = await client.query<{ ready: boolean }>(
    `select exists (select from pg_extension where extname = 'pg_trgm')
       and to_regclass('search_words_by_spelling') is not null as ready`,
  );
  if (rows[0]?.ready) return true;
  await client.query("savepoint before_trigrams");
  try {
    await client.query("create extension if not exists pg_trgm");
    await client.query(
      "create index if not exists search_words_by_spelling on search_words using gin (spelling gin_trgm_ops)",
    );
    await client.query("release savepoint before_trigrams");
    return true;
  } catch (error) {
    await client.query("rollback to savepoint before_trigrams");
    if (forgivable.has((error as { code?: string }).code ?? "")) return false;
    throw error;
  }
}
