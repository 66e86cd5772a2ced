import { resolve } from "node:path";
import { startEmbeddedServer } from "./embedded-server.ts";
import { reachDatabase } from "./reach-database.ts";

/** A PostgreSQL that answers. `stop` ends it when it was started here, and does nothing otherwise. */
export interface Database {
  url: string;
  embedded: boolean;
  stop: () => Promise<void>;
}

export interface StartDatabaseOptions {
  /** The folder of the embedded server's data. */
  dataDir: string;
  /** A server to use instead. */
  databaseUrl?: string;
  /**
   * When another process has started the server of this folder: refuse (for who serves), or use it (for a command
   * beside it).
   */
  whenRunning?: "refuse" | "use";
  /** False trades the safety of what is written for speed: for tests. */
  durable?: boolean;
  /** Receives the server's own log lines. */
  log?: (line: string) => void;
}

/**
 * Reaches the database at `databaseUrl`, or starts the embedded one in `dataDir`: the real PostgreSQL 18, on loopback
 * alone, with a role and a password of its own. As root it runs as another user, since PostgreSQL refuses root.
 * @throws IntersectorError `databaseUnreachable`, `dataFolderNotWritable`, `dataFolderInUse`, `dataFolderForeign`,
 *   `databaseNotStarted`
 * @example
 * const database = await startDatabase({ dataDir: "./data" });
 * const register = await openRegister({ databaseUrl: database.url });
 */
export async function startDatabase(options: StartDatabaseOptions): Promise<Database> {
  const { databaseUrl, whenRunning = "refuse", durable = true, log = () => {} } = options;
  if (databaseUrl) {
    await reachDatabase(databaseUrl);
    return { url: databaseUrl, embedded: false, stop: async () => {} };
  }
  const server = await startEmbeddedServer({ dataDir: resolve(options.dataDir), whenRunning, durable, log });
  await reachDatabase(server.url);
  return { ...server, embedded: true };
}
