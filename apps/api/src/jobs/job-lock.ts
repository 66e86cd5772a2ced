import type { Pool } from "pg";

/** With the hash of a job's id, the number of a lock that no other part of the product takes. */
const lockSpace = 7320;

/**
 * Does a piece of work while holding its lock, which its connection to the database keeps and loses: a worker that
 * dies loses it at once, one that computes for minutes keeps it. False where another worker is at the same work.
 */
export async function withJobLock(pool: Pool, jobId: string, work: () => Promise<void>): Promise<boolean> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ taken: boolean }>(
      "select pg_try_advisory_lock($1, hashtext($2)) as taken",
      [lockSpace, jobId],
    );
    if (!rows[0]?.taken) return false;
    try {
      await work();
    } finally {
      await client.query("select pg_advisory_unlock($1, hashtext($2))", [lockSpace, jobId]);
    }
    return true;
  } finally {
    client.release();
  }
}

/** True where no worker is at a piece of work. */
export async function isUnlocked(pool: Pool, jobId: string): Promise<boolean> {
  return await withJobLock(pool, jobId, async () => {});
}
