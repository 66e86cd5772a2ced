import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { findRunningServer, stopAbandoned } from "./database/postmaster.ts";
import { type Database, startDatabase } from "./database/start-database.ts";
import { type OpenRegisterOptions, openRegister } from "./open-register.ts";
import type { Register } from "./register.ts";

/** A register in a database of its own. */
export interface TestRegister {
  register: Register;
  databaseUrl: string;
  close: () => Promise<void>;
}

/** An empty database, without the register's tables. */
export interface TestDatabase {
  databaseUrl: string;
  close: () => Promise<void>;
}

interface TestServer {
  url: string;
  stop: () => Promise<void>;
}

// Names the server to the processes that are started after it.
const variable = "INTERSECTOR_TEST_DATABASE_URL";
const folderPrefix = "intersector-test-";

let server: Promise<TestServer> | undefined;
let users = 0;

/**
 * A fresh, empty register on a real PostgreSQL, for tests: on the server that `setup` has started for the whole run, or
 * else on one that this process starts and that ends with the last `close`. Nothing is written through to the disk.
 * @example
 * const { register, close } = await createTestRegister();
 */
export async function createTestRegister(
  options: Omit<OpenRegisterOptions, "databaseUrl"> = {},
): Promise<TestRegister> {
  const test = await createTestDatabase();
  const register = await openRegister({ maxConnections: 6, ...options, databaseUrl: test.databaseUrl });
  return {
    register,
    databaseUrl: test.databaseUrl,
    close: async () => {
      await register.close();
      await test.close();
    },
  };
}

/** A fresh, empty database on the same server. */
export async function createTestDatabase(): Promise<TestDatabase> {
  users += 1;
  const { url } = await shareServer();
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await run(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return {
    databaseUrl: own.href,
    close: async () => {
      await dropDatabase(url, name);
      users -= 1;
      if (users > 0 || !server) return;
      const last = await server;
      server = undefined;
      await last.stop();
    },
  };
}

// The rooms' global setups run in one process, each with a copy of this module: what they share lies on the process.
const heldKey = Symbol.for("intersector.test-server");
const held = globalThis as { [heldKey]?: { server: Promise<TestServer>; holders: number } };

/**
 * For vitest's `globalSetup`: one server for all the test files of a run, and what gives it back. It ends when the
 * last room that took it has given it back. Without it, every test file starts its own.
 */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[variable] && !held[heldKey]) return undefined;
  held[heldKey] ??= { server: startServer(), holders: 0 };
  const shared = held[heldKey];
  shared.holders += 1;
  const { url, stop } = await shared.server;
  process.env[variable] = url;
  return async () => {
    shared.holders -= 1;
    if (shared.holders > 0) return;
    delete held[heldKey];
    delete process.env[variable];
    await stop();
  };
}

function shareServer(): Promise<TestServer> {
  const shared = process.env[variable];
  if (shared) return Promise.resolve({ url: shared, stop: async () => {} });
  server ??= startServer();
  return server;
}

async function startServer(): Promise<TestServer> {
  await removeAbandoned();
  const folder = mkdtempSync(join(tmpdir(), folderPrefix));
  const database: Database = await startDatabase({ dataDir: folder, durable: false });
  return {
    url: database.url,
    stop: async () => {
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Test runs are killed now and then; their servers are ended by the next. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(folderPrefix)) continue;
    const folder = join(tmpdir(), name);
    try {
      const running = findRunningServer(join(folder, "postgres"));
      if (running?.owner?.alive !== false) continue;
      await stopAbandoned(running.pid);
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Somebody else's, or just being removed.
    }
  }
}

/** While the server's own vacuum is in a database, nobody but a superuser may drop it: it is soon done. */
async function dropDatabase(url: string, name: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await run(url, `drop database if exists ${name} with (force)`);
    } catch (error) {
      const isRefused = error instanceof pg.DatabaseError && error.code === "42501";
      if (!isRefused || tries === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
