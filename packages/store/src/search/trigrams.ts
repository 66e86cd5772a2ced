import type pg from "pg";

// insufficient_privilege, feature_not_supported, undefined_file (the extension is not installed), duplicate (another
// process was faster).
const forgivable = new Set(["42501", "0A000", "58P01", "42710", "23505"]);

/**
 * Sees to it that words can be compared by their three-letter pieces, which forgives misspellings. True where the
 * server allows it: `pg_trgm` comes with PostgreSQL, but an organization may have left it out or locked it away.
 */
export async function enableTrigrams(client: pg.ClientBase): Promise<boolean> {
  try {
    await client.query("create extension if not exists pg_trgm");
    await client.query(
      "create index if not exists search_words_by_trigram on search_words using gin (word gin_trgm_ops)",
    );
    return true;
  } catch (error) {
    if (forgivable.has((error as { code?: string }).code ?? "")) return false;
    throw error;
  }
}
