import { execFile, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { localized } from "@intersector/domain";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openRegister } from "../open-register.ts";
import { createTestDatabase, type TestDatabase } from "../testing.ts";
import { reachDatabase } from "./reach-database.ts";
import { findServerPrograms } from "./server-programs.ts";
import { chooseServerUser } from "./server-user.ts";
import { startDatabase } from "./start-database.ts";

// A server as an organization runs it: another locale, another role, none of our settings.
const user = chooseServerUser();
const programs = findServerPrograms(user);
const folder = mkdtempSync(join(tmpdir(), "intersector-given-"));
const port = 20_000 + (process.pid % 20_000);
const databaseUrl = `postgres://keeper@127.0.0.1:${port}/postgres`;
let server: ReturnType<typeof spawn>;
let shared: TestDatabase;

beforeAll(async () => {
  shared = await createTestDatabase();
  user.own(folder);
  const options = { ...user.ids, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: "C" } };
  const data = ["-D", user.nameOf(folder)];
  const made = spawnSync(
    programs.initdb,
    [...data, "--username=keeper", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"],
    options,
  );
  expect(made.status).toBe(0);
  server = spawn(
    programs.postgres,
    [...data, "-p", String(port), "-c", "unix_socket_directories=", "-c", "fsync=off"],
    { ...options, stdio: "ignore" },
  );
  await vi.waitFor(() => reachDatabase(databaseUrl), { timeout: 20_000 });
}, 60_000);

afterAll(async () => {
  server.kill("SIGINT");
  await new Promise((done) => server.once("close", done));
  rmSync(folder, { recursive: true, force: true });
  await shared.close();
});

test("a separately started server is used through its address, and is left running", async () => {
  const database = await startDatabase({ dataDir: join(folder, "unused"), databaseUrl });
  expect(database).toMatchObject({ embedded: false, url: databaseUrl });
  const register = await openRegister({ databaseUrl });
  const title = localized("fr", { fr: "Sécurité des réseaux", ru: "Безопасность сетей" });
  await register.create("theme", { id: "security", body: { title }, state: "published" }, { actor: "t" });
  for (const words of ["securite", "сети", "безопасность", "безопастность", "бзеопасность"]) {
    expect((await register.search(words)).map((hit) => hit.record.id)).toEqual(["security"]);
  }
  const { records } = await register.list("theme", {
    sort: { by: "title", direction: "ascending" },
    language: "ru",
  });
  expect(records).toHaveLength(1);
  expect((await register.verify()).findings).toEqual([]);
  await register.close();
  await database.stop();
  await reachDatabase(databaseUrl);
}, 60_000);

test("two processes that open an empty database at once both succeed, and the migrations run once", async () => {
  const program = `
    const { openRegister } = await import(${JSON.stringify(join(import.meta.dirname, "..", "open-register.ts"))});
    const register = await openRegister({ databaseUrl: ${JSON.stringify(shared.databaseUrl)} });
    await register.counts();
    await register.close();`;
  const open = () => promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);
  await Promise.all([open(), open(), open()]);
  const client = new pg.Client({ connectionString: shared.databaseUrl });
  await client.connect();
  const { rows } = await client.query("select name from register_migrations order by name");
  expect(rows.length).toBe(new Set(rows.map((row) => row.name)).size);
  await client.end();
}, 60_000);

test("a register that a later version of the product has changed is refused", async () => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("insert into register_migrations (name) values ('9999-later')");
  await expect(openRegister({ databaseUrl })).rejects.toMatchObject({ code: "databaseNewer" });
  await client.query("delete from register_migrations where name = '9999-later'");
  await client.end();
});

test("an address whose server refuses us is told in the server's words, without the password", async () => {
  writeFileSync(join(folder, "pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
  server.kill("SIGHUP");
  const secret = databaseUrl.replace("keeper@", "keeper:secret@");
  await expect
    .poll(() => startDatabase({ dataDir: folder, databaseUrl: secret }).then(() => "", String), {
      timeout: 5_000,
    })
    .toMatch(/password authentication failed for user "keeper"/);
  await expect(startDatabase({ dataDir: folder, databaseUrl: secret })).rejects.toThrow(/^(?!.*secret)/);
});
