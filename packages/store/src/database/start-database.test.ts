import { execFile, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { findRunningServer } from "./postmaster.ts";
import { isAlive } from "./process-identity.ts";
import { type Database, startDatabase } from "./start-database.ts";

const isRoot = process.getuid?.() === 0;
// A folder that only its owner may enter: as root, the server's user may not pass through it.
const root = mkdtempSync(join(tmpdir(), "intersector-start-"));
chmodSync(root, 0o700);
afterAll(() => rmSync(root, { recursive: true, force: true }), 60_000);
const folder = (name: string) => join(root, name);
const start = (name: string) => startDatabase({ dataDir: folder(name), durable: false });

async function ask(database: Database, statement: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query({ text: statement, rowMode: "array" });
  await client.end();
  return rows[0]?.[0];
}

/** Runs a program that has `startDatabase`, in a process of its own. */
function run(program: string, options: { uid?: number; gid?: number } = {}) {
  const module = JSON.stringify(join(import.meta.dirname, "start-database.ts"));
  const source = `const { startDatabase } = await import(${module});${program}`;
  return promisify(execFile)(process.execPath, ["--input-type=module", "-e", source], {
    cwd: "/",
    ...options,
  });
}

test("the embedded server makes its folder, keeps its data over a stop, and has the collations of the six languages", async () => {
  const first = await start("kept");
  await ask(first, "create table kept (word text)");
  await ask(first, "insert into kept values ('été'), ('zèbre'), ('eau')");
  await first.stop();
  const begun = performance.now();
  const second = await start("kept");
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(second.url).toBe(first.url);
  expect(await ask(second, "select string_agg(word, ' ' order by word collate \"fr-x-icu\") from kept")).toBe(
    "eau été zèbre",
  );
  expect(
    await ask(
      second,
      "select count(*)::int from pg_collation where collname ~ '^(ar|zh|en|fr|ru|es)-x-icu$'",
    ),
  ).toBe(6);
  await second.stop();
  await second.stop();
}, 60_000);

test("nobody enters the embedded server without its password, and the register is no superuser in it", async () => {
  const database = await start("locked");
  const client = new pg.Client({ connectionString: database.url.replace(/:[^:@]+@/, ":wrong@") });
  await expect(client.connect()).rejects.toThrow("password");
  const superuser = new pg.Client({ connectionString: database.url.replace("intersector:", "postgres:") });
  await expect(superuser.connect()).rejects.toThrow("pg_hba");
  expect(await ask(database, "select rolsuper from pg_roles where rolname = current_user")).toBe(false);
  expect(statSync(join(folder("locked"), "postgres", "intersector.json")).mode & 0o077).toBe(0);
  await database.stop();
}, 60_000);

test("a folder in use is refused with the number of its process, or used by a command beside it", async () => {
  const database = await start("busy");
  const refused = {
    code: "dataFolderInUse",
    values: { folder: folder("busy"), process: String(process.pid) },
  };
  await expect(start("busy")).rejects.toMatchObject(refused);
  const dataDir = JSON.stringify(folder("busy"));
  await expect(run(`await startDatabase({ dataDir: ${dataDir} })`)).rejects.toThrow("dataFolderInUse");
  const beside = await run(
    `const it = await startDatabase({ dataDir: ${dataDir}, whenRunning: "use" }); await it.stop(); console.log(it.url)`,
  );
  expect(beside.stdout.trim()).toBe(database.url);
  expect(await ask(database, "select 1")).toBe(1);
  await database.stop();
}, 60_000);

test("two that start in one empty folder at once: one serves, the other is told", async () => {
  const results = await Promise.allSettled([start("race"), start("race")]);
  expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
  for (const result of results) {
    if (result.status === "fulfilled") await result.value.stop();
    else expect(result.reason).toMatchObject({ code: "dataFolderInUse" });
  }
}, 60_000);

test("a server whose process was killed is ended by the next start, and its data is there", async () => {
  const dataDir = JSON.stringify(folder("killed"));
  const killed = run(
    `await startDatabase({ dataDir: ${dataDir}, durable: false }); process.kill(process.pid, "SIGKILL")`,
  );
  await expect(killed).rejects.toMatchObject({ signal: "SIGKILL" });
  const orphan = findRunningServer(join(folder("killed"), "postgres"));
  expect(orphan?.owner?.alive).toBe(false);
  const next = await start("killed");
  expect(orphan && isAlive(orphan.pid)).toBe(false);
  expect(await ask(next, "select current_database()")).toBe("intersector");
  await next.stop();
}, 60_000);

test("a process that ends without stopping its server does not leave it behind", async () => {
  await run(`await startDatabase({ dataDir: ${JSON.stringify(folder("left"))}, durable: false })`);
  const left = findRunningServer(join(folder("left"), "postgres"));
  await expect.poll(() => left && isAlive(left.pid), { timeout: 10_000 }).toBeFalsy();
}, 60_000);

test.each([
  ["a process that is gone", () => 999_999],
  ["another program that has got its number since", () => process.pid],
])(
  "a file left by a crash that names %s keeps no server from starting",
  async (_, pid) => {
    const first = await start("crashed");
    await first.stop();
    writeFileSync(
      join(folder("crashed"), "postgres", "postmaster.pid"),
      `${pid()}\n/x\n1\n5432\n\n\n 1 1\nready\n`,
    );
    const second = await start("crashed");
    expect(await ask(second, "select 1")).toBe(1);
    await second.stop();
  },
  60_000,
);

test("a lost file of the connection is made again, with a new password", async () => {
  const first = await start("lost");
  await first.stop();
  rmSync(join(folder("lost"), "postgres", "intersector.json"));
  const second = await start("lost");
  expect(second.url).not.toBe(first.url);
  expect(await ask(second, "select 1")).toBe(1);
  await second.stop();
}, 60_000);

test("a start that was cut off while it made the folder is made good by the next", async () => {
  mkdirSync(join(folder("half"), "postgres.making-999999-00", "base"), { recursive: true });
  const database = await start("half");
  expect(existsSync(join(folder("half"), "postgres.making-999999-00"))).toBe(false);
  await database.stop();
}, 60_000);

test("a port that somebody else has taken since is left to them", async () => {
  const first = await start("port");
  await first.stop();
  const taken = Number(new URL(first.url).port);
  const squatter = createServer();
  await new Promise<void>((done) => squatter.listen(taken, "127.0.0.1", done));
  const second = await start("port");
  expect(new URL(second.url).port).not.toBe(String(taken));
  await second.stop();
  await new Promise((done) => squatter.close(done));
}, 60_000);

test.runIf(isRoot)(
  "an ordinary user starts it as it is",
  async () => {
    const [uid, gid] = [65534, 65534];
    const home = mkdtempSync(join(tmpdir(), "intersector-ordinary-"));
    chownSync(home, uid, gid);
    const dataDir = JSON.stringify(join(home, "data"));
    const program = `const it = await startDatabase({ dataDir: ${dataDir}, durable: false }); await it.stop(); console.log("ended")`;
    expect((await run(program, { uid, gid })).stdout.trim()).toBe("ended");
    expect(statSync(join(home, "data", "postgres")).uid).toBe(uid);
    chmodSync(home, 0o500);
    const unwritable = JSON.stringify(join(home, "more"));
    await expect(run(`await startDatabase({ dataDir: ${unwritable} })`, { uid, gid })).rejects.toThrow(
      "dataFolderNotWritable",
    );
    rmSync(home, { recursive: true });
  },
  60_000,
);

test("Ctrl-C in a terminal reaches the process alone, which ends its server in good order", async () => {
  const module = JSON.stringify(join(import.meta.dirname, "start-database.ts"));
  const source = `const { startDatabase } = await import(${module});
    const it = await startDatabase({ dataDir: ${JSON.stringify(folder("interrupted"))}, durable: false });
    process.once("SIGINT", async () => { await it.stop(); console.log("ended"); process.exit(0); });
    console.log("ready"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", source], { detached: true });
  let printed = "";
  await new Promise<void>((done) =>
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      printed += chunk;
      if (printed.includes("ready")) done();
    }),
  );
  const { pid } = child;
  if (pid === undefined) throw new Error("not started");
  // The whole group, as a terminal does.
  process.kill(-pid, "SIGINT");
  await new Promise((done) => child.once("close", done));
  expect(printed).toBe("ready\nended\n");
}, 60_000);

test("each failure is one error of its own", async () => {
  await expect(
    startDatabase({ dataDir: root, databaseUrl: "postgres://u:secret@127.0.0.1:1/x" }),
  ).rejects.toMatchObject({
    code: "databaseUnreachable",
    values: { place: "postgres://u@127.0.0.1:1/x", reason: "ECONNREFUSED" },
  });
  await expect(startDatabase({ dataDir: root, databaseUrl: "nonsense" })).rejects.toMatchObject({
    code: "databaseUnreachable",
  });
  writeFileSync(folder("a-file"), "");
  await expect(start("a-file")).rejects.toMatchObject({ code: "dataFolderNotWritable" });
  await expect(start("a-file/below")).rejects.toMatchObject({ code: "dataFolderNotWritable" });
  mkdirSync(join(folder("old"), "postgres"), { recursive: true });
  writeFileSync(join(folder("old"), "postgres", "PG_VERSION"), "15\n");
  await expect(start("old")).rejects.toMatchObject({
    code: "dataFolderForeign",
    values: { found: "15", expected: "18" },
  });
  mkdirSync(join(folder("other"), "postgres", "photos"), { recursive: true });
  await expect(start("other")).rejects.toMatchObject({
    code: "dataFolderForeign",
    values: { found: "none" },
  });
});

test("a broken configuration of the server is told in its own words", async () => {
  const database = await start("broken");
  await database.stop();
  writeFileSync(join(folder("broken"), "postgres", "postgresql.conf"), "max_connections = many\n");
  await expect(start("broken")).rejects.toMatchObject({
    code: "databaseNotStarted",
    values: { reason: expect.stringContaining("max_connections") },
  });
}, 60_000);

test("nothing is printed while it starts and stops", () => {
  const module = JSON.stringify(join(import.meta.dirname, "start-database.ts"));
  const dataDir = JSON.stringify(folder("quiet"));
  const source = `const { startDatabase } = await import(${module}); await (await startDatabase({ dataDir: ${dataDir}, durable: false })).stop()`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", source], {
    encoding: "utf8",
    stdio: "pipe",
  });
  expect(printed).toBe("");
}, 60_000);
