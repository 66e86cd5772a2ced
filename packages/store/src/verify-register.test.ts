import { localized } from "@intersector/domain";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestRegister, type TestRegister } from "./testing.ts";

let opened: TestRegister;
let direct: pg.Client;
beforeAll(async () => {
  opened = await createTestRegister();
  direct = new pg.Client({ connectionString: opened.databaseUrl });
  await direct.connect();
  const body = (fr: string) => ({ title: localized("fr", { fr }) });
  const writes = Array.from({ length: 30 }, (_, index) => ({
    kind: "theme" as const,
    id: `t${index}`,
    body: body(`T ${index}`),
  }));
  await opened.register.putMany(writes, { actor: "tester" });
  await opened.register.change(
    "theme",
    "t3",
    { body: body("changed"), expectedVersion: 1 },
    { actor: "tester" },
  );
}, 60_000);
afterAll(async () => {
  await direct.end();
  await opened.close();
});

/** Changes the tables as somebody who owns the database and switches its guards off. */
async function tamper(statement: string): Promise<void> {
  await direct.query("alter table record_changes disable trigger user");
  await direct.query(
    "alter table record_references drop constraint if exists record_references_to_kind_to_id_fkey",
  );
  await direct.query(statement);
  await direct.query("alter table record_changes enable trigger user");
}

test("an untouched register has nothing wrong", async () => {
  expect(await opened.register.verify()).toEqual({ records: 30, changes: 31, references: 0, findings: [] });
});

test("the log refuses to be rewritten", async () => {
  await expect(direct.query("update record_changes set actor = 'x'")).rejects.toThrow("append-only");
  await expect(direct.query("delete from record_changes")).rejects.toThrow("append-only");
});

test("an altered entry is named by its hash", async () => {
  await tamper("update record_changes set actor = 'somebody else' where sequence = 5");
  const { findings } = await opened.register.verify();
  const key = { kind: "theme", id: "t4" };
  expect(findings).toMatchObject([
    { code: "hashBroken", sequence: 5, key },
    // The record still names who wrote it.
    { code: "recordDiffersFromLog", key },
  ]);
  await tamper("update record_changes set actor = 'tester' where sequence = 5");
});

test("a record that was changed behind the log is named", async () => {
  await tamper(`update records set body = jsonb_set(body, '{title,texts,fr}', '"forged"') where id = 't9'`);
  const { findings } = await opened.register.verify();
  expect(findings).toMatchObject([{ code: "recordDiffersFromLog", key: { id: "t9" } }]);
  await tamper(`update records set body = jsonb_set(body, '{title,texts,fr}', '"T 9"') where id = 't9'`);
});

test("a reference to nothing is named, and so is one that the body does not hold", async () => {
  await tamper("insert into record_references values ('theme', 't1', 'nowhere', 'unit', 'nobody')");
  const codes = (await opened.register.verify()).findings.map((finding) => finding.code);
  expect(codes).toEqual(["referenceNotListed", "referenceToNothing"]);
  await tamper("delete from record_references");
});

test("an entry that was taken out breaks the chain", async () => {
  await tamper("delete from record_changes where sequence = 12");
  const { findings } = await opened.register.verify();
  expect(findings.map((finding) => finding.code)).toEqual(["chainBroken", "recordDiffersFromLog"]);
});
