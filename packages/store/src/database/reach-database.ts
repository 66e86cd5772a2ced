import { IntersectorError } from "@intersector/domain";
import pg from "pg";

const patienceMs = 5_000;

/**
 * Asks a database whether it is there.
 * @throws IntersectorError `databaseUnreachable`
 */
export async function reachDatabase(url: string): Promise<void> {
  let client: pg.Client | undefined;
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patienceMs });
    client.on("error", () => {});
    await client.connect();
    await client.query("select 1");
  } catch (cause) {
    throw unreachable(url, cause);
  } finally {
    await client?.end().catch(() => {});
  }
}

/** The error for a database that could not be reached, with an address that may be shown. */
function unreachable(url: string, cause: unknown): IntersectorError {
  // `localhost` is tried at several addresses at once; the first failure speaks for all.
  const first = cause instanceof AggregateError ? cause.errors[0] : cause;
  const { code, message } = first as NodeJS.ErrnoException;
  // PostgreSQL's own codes are five signs and say less than its sentence; the system's say all (`ECONNREFUSED`).
  const reason = code && !/^[0-9A-Z]{5}$/.test(code) ? code : message || String(first);
  return new IntersectorError("databaseUnreachable", { place: withoutPassword(url), reason }, { cause });
}

/** The address as it may be shown and logged. */
export function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url);
    parsed.password = "";
    parsed.search = "";
    return parsed.href;
  } catch {
    return "postgres://…";
  }
}
