import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { localized } from "@intersector/domain";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openRegister } from "../open-register.ts";
import { readSearchQuery } from "../search/search-query.ts";
import { createTestDatabase, type TestDatabase } from "../testing.ts";

let database: TestDatabase;
let direct: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  const register = await openRegister({ databaseUrl: database.databaseUrl });
  const title = localized("fr", { fr: "Sécurité des réseaux", ru: "Безопасность сетей", zh: "网络安全" });
  await register.putMany(
    Array.from({ length: 1200 }, (_, index) => ({
      kind: "theme" as const,
      id: `theme-${index}`,
      body: { title, coordinationCalledFor: index % 2 === 0 },
    })),
    { actor: "tester" },
  );
  await register.close();
  direct = new pg.Client({ connectionString: database.databaseUrl });
  await direct.connect();
}, 60_000);
afterAll(async () => {
  await direct.end();
  await database.close();
});

/** The tables as the version before had them. */
async function goBack(): Promise<void> {
  await direct.query(`
    drop index record_changes_by_actor, record_changes_by_operation, record_changes_by_time;
    drop table search_words, service_tokens, idempotency_keys;
    drop function word_slips, ascii_spelling;
    drop index records_by_choice, records_by_update, record_changes_by_kind;
    alter table records drop column fields, drop column choices, add column words text not null default '';
    update records set search = '';
    create index records_by_update on records (kind, updated_at desc, id);
    create index records_by_body on records using gin (body jsonb_path_ops);
    delete from register_migrations where name > '0002-analyses';`);
}

async function tablesOf(): Promise<unknown[]> {
  const { rows } = await direct.query(
    "select table_name, column_name, data_type from information_schema.columns where table_schema = 'public' order by 1, 2",
  );
  return rows;
}

test("a register of the version before is brought to the present form, its lists and search made anew", async () => {
  const before = await tablesOf();
  await goBack();
  expect(await tablesOf()).not.toEqual(before);
  const register = await openRegister({ databaseUrl: database.databaseUrl });
  expect(await tablesOf()).toEqual(before);
  const page = await register.list("theme", {
    filters: [{ path: "coordinationCalledFor", operator: "equals", value: true }],
    facets: ["coordinationCalledFor"],
    search: "réseau 安全",
  });
  expect([page.total, page.facets.coordinationCalledFor]).toEqual([600, [{ value: "true", count: 600 }]]);
  expect((await register.verify()).findings).toEqual([]);
  await register.close();
}, 60_000);

test("processes that find it at once make it once, and what is there already is left alone", async () => {
  await goBack();
  const program = `
    const { openRegister } = await import(${JSON.stringify(join(import.meta.dirname, "..", "open-register.ts"))});
    const register = await openRegister({ databaseUrl: ${JSON.stringify(database.databaseUrl)} });
    await register.list("theme");
    await register.close();`;
  const open = () => promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);
  await Promise.all([open(), open(), open()]);
  await open();
  const { rows } = await direct.query<{ name: string }>("select name from register_migrations order by name");
  expect(rows.map(({ name }) => name)).toEqual([
    "0001-register",
    "0002-analyses",
    "0003-fields-and-words",
    "0004-log-by-person-and-time",
    "0005-service-tokens",
    "0006-idempotency-keys",
    "0007-misspelt-words",
  ]);
}, 60_000);

test("opening the register does not wait for somebody who writes", async () => {
  await direct.query("begin");
  await direct.query("insert into search_words values ('held', 'held', 'simple')");
  const register = await openRegister({ databaseUrl: database.databaseUrl });
  expect((await register.counts()).theme.draft).toBe(1200);
  await register.close();
  await direct.query("rollback");
}, 20_000);

test("where words cannot be compared by their pieces, search does all the rest", async () => {
  const loose = async (word: string, trigrams: boolean) =>
    (await readSearchQuery(direct, word, trigrams))?.loose;
  expect(await loose("securitteé", true)).toContain("secur");
  expect(await loose("securitteé", false)).not.toContain("sécur");
  expect(await loose("securté", false)).toContain("sécur");
  expect(await loose("secur", false)).toContain("sécur");
});

test("a register whose words were kept without their spellings forgives misspellings once it is opened", async () => {
  await direct.query(`
    drop index search_words_by_spelling, search_words_by_slip;
    alter table search_words drop column spelling;
    drop function word_slips, ascii_spelling;
    create index search_words_by_trigram on search_words using gin (word gin_trgm_ops);
    delete from register_migrations where name > '0006-idempotency-keys';`);
  const register = await openRegister({ databaseUrl: database.databaseUrl });
  expect(await register.search("безопастность")).toHaveLength(20);
  await register.close();
});
