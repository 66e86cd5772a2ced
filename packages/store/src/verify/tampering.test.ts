import { localized } from "@intersector/domain";
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestRegister, type TestRegister } from "../testing.ts";

/** What the register keeps, and the columns of it that somebody could forge. */
const tables = {
  records: ["kind", "id", "version", "state", "body", "fields", "choices", "titles", "search"],
  record_envelopes: ["created_at", "created_by", "updated_at", "updated_by"],
  record_changes: [
    "sequence",
    "kind",
    "id",
    "version",
    "operation",
    "state",
    "body",
    "actor",
    "at",
    "reason",
  ],
  record_hashes: ["previous_hash", "hash"],
  record_references: ["from_kind", "from_id", "path", "to_kind", "to_id"],
  record_external_ids: ["kind", "system", "external_id", "id"],
  chain_head: ["sequence", "hash"],
} as const;
const tableOf = (name: keyof typeof tables) =>
  ({ record_envelopes: "records", record_hashes: "record_changes" })[name as string] ?? name;

type Row = Record<string, unknown>;

let opened: TestRegister;
let direct: pg.Client;
beforeAll(async () => {
  opened = await createTestRegister();
  const { register } = opened;
  const unit = (id: string, parent?: string) => ({
    name: localized("fr", { fr: `Unité ${id}`, zh: "网络安全" }),
    type: "bureau" as const,
    externalIds: [{ system: "plan", id }],
    ...(parent === undefined ? {} : { parent }),
  });
  for (const id of ["a", "b", "c", "d"]) {
    await register.create("unit", { id, body: unit(id, id === "a" ? undefined : "a") }, { actor: "ada" });
    await register.publish("unit", id, 1, { actor: "grace", reason: "checked" });
  }
  await register.withdraw("unit", "d", 2, { actor: "grace" });
  direct = new pg.Client({ connectionString: opened.databaseUrl });
  await direct.connect();
  // Somebody who owns the database has switched its guards off.
  const { rows } = await direct.query<{ statement: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as statement
     from pg_constraint where contype in ('f', 'c') and conrelid::regclass::text ~ '^(record|chain)'`,
  );
  for (const { statement } of rows) await direct.query(statement);
  await direct.query("alter table record_changes disable trigger user");
}, 60_000);
afterAll(async () => {
  await direct.end();
  await opened.close();
});

function forge(value: unknown): unknown {
  if (value === null) return "forged";
  if (typeof value === "number") return value + 1000;
  if (Array.isArray(value)) return [...value, "forged=yes"];
  if (typeof value === "object") return { ...value, forged: true };
  const text = String(value);
  if (/^'/.test(text)) return `${text} 'forged':99`;
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? text.replace(/^\d{4}/, "1999") : `${text}-forged`;
}

/** Takes a row out, puts one in, and says where that one lies. */
async function replace(table: string, ctid: string | undefined, row: Row | undefined): Promise<string> {
  if (ctid) await direct.query(`delete from ${table} where ctid = $1::tid`, [ctid]);
  if (!row) return "";
  const { rows } = await direct.query<{ ctid: string }>(
    `insert into ${table} select * from jsonb_populate_record(null::${table}, $1) returning ctid::text`,
    [row],
  );
  return rows[0]?.ctid ?? "";
}

async function pick(table: string, place: number): Promise<{ ctid: string; row: Row }> {
  const { rows } = await direct.query<{ ctid: string; row: Row }>(
    `select ctid::text, to_jsonb(${table}) as row from ${table} order by to_jsonb(${table})`,
  );
  return rows[place % rows.length] as { ctid: string; row: Row };
}

const cell = fc
  .constantFrom(...(Object.keys(tables) as (keyof typeof tables)[]))
  .chain((name) => fc.record({ name: fc.constant(name), column: fc.constantFrom(...tables[name]) }));

test("whatever single cell of whatever table is forged, it is found; put back, nothing is wrong", async () => {
  expect((await opened.register.verify()).findings).toEqual([]);
  await fc.assert(
    fc.asyncProperty(cell, fc.nat(50), async ({ name, column }, place) => {
      const table = tableOf(name);
      const { ctid, row } = await pick(table, place);
      const forged = { ...row, [column]: forge(row[column]) };
      const at = await replace(table, ctid, forged);
      const findings = (await opened.register.verify()).findings;
      await replace(table, at, row);
      expect(findings.length, `${table}.${column}`).toBeGreaterThan(0);
    }),
    { numRuns: 120, examples: Object.entries(tables).flatMap(examplesOf) },
  );
  expect((await opened.register.verify()).findings).toEqual([]);
}, 120_000);

function examplesOf([name, columns]: [string, readonly string[]]): [never, number][] {
  return columns.map((column, place) => [{ name, column } as never, place]);
}

test("whatever single row is taken out or put in twice, it is found", async () => {
  for (const name of [
    "records",
    "record_changes",
    "record_references",
    "record_external_ids",
    "chain_head",
  ]) {
    for (let place = 0; place < 9; place += 1) {
      const { ctid, row } = await pick(name, place);
      await replace(name, ctid, undefined);
      const findings = (await opened.register.verify()).findings;
      await replace(name, undefined, row);
      expect(findings.length, `${name} ${place}`).toBeGreaterThan(0);
    }
  }
  const { row } = await pick("record_changes", 3);
  const again = { ...row, sequence: 1000, version: 9 };
  const at = await replace("record_changes", undefined, again);
  expect((await opened.register.verify()).findings.length).toBeGreaterThan(0);
  await replace("record_changes", at, undefined);
  expect((await opened.register.verify()).findings).toEqual([]);
}, 60_000);
