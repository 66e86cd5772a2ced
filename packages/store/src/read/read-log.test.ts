import { localized } from "@intersector/domain";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestRegister, type TestRegister } from "../testing.ts";

let store: TestRegister;
const day = (number: number) => `2026-03-0${number}T10:00:00.000Z`;
beforeAll(async () => {
  store = await createTestRegister();
  const { register } = store;
  const theme = (title: string) => ({ title: localized("en", { en: title }), coordinationCalledFor: false });
  await register.create("theme", { id: "water", body: theme("Water") }, { actor: "anna", at: day(1) });
  await register.create("theme", { id: "fire", body: theme("Fire") }, { actor: "boris", at: day(2) });
  await register.change(
    "theme",
    "water",
    { body: theme("Waters"), expectedVersion: 1 },
    { actor: "boris", at: day(3), reason: "several" },
  );
  await register.publish("theme", "water", 2, { actor: "anna", at: day(4) });
  await register.create("person", { id: "chen", body: { name: "Chen" } }, { actor: "anna", at: day(5) });
}, 60_000);
afterAll(async () => await store.close());

describe("the log", () => {
  test.each([
    [{}, [5, 4, 3, 2, 1]],
    [{ limit: 2 }, [5, 4]],
    [{ before: 3 }, [2, 1]],
    [{ actor: "boris" }, [3, 2]],
    [{ operation: "create" }, [5, 2, 1]],
    [{ kind: "theme", id: "water" }, [4, 3, 1]],
    [{ from: day(2), to: day(4) }, [3, 2]],
    [{ actor: "anna", kind: "theme", operation: "publish" }, [4]],
    [{ only: [{ kind: "theme", state: "published" }] }, [4]],
    [{ only: [] }, []],
    [{ actor: "nobody" }, []],
  ] as const)("asked for %o gives %o", async (query, expected) => {
    const changes = await store.register.recentChanges(query);
    expect(changes.map(({ sequence }) => sequence)).toEqual(expected);
  });

  test("is followed from any entry, in its order and without bodies", async () => {
    const notices = await store.register.changesAfter(3);
    expect(notices).toEqual([
      {
        ...{ sequence: 4, kind: "theme", id: "water", version: 3, operation: "publish", state: "published" },
        ...{ actor: "anna", at: day(4) },
      },
      {
        ...{ sequence: 5, kind: "person", id: "chen", version: 1, operation: "create", state: "draft" },
        ...{ actor: "anna", at: day(5) },
      },
    ]);
    expect(await store.register.changesAfter(0, 2)).toHaveLength(2);
    expect(await store.register.changesAfter(5)).toEqual([]);
    expect(await store.register.lastSequence()).toBe(5);
  });

  test("says who has written, and how much", async () => {
    expect(await store.register.countByActor()).toEqual([
      { actor: "anna", changes: 3 },
      { actor: "boris", changes: 2 },
    ]);
  });

  test("is read by its indexes, whatever it is asked for", async () => {
    const client = new pg.Client({ connectionString: store.databaseUrl });
    await client.connect();
    await client.query("set enable_seqscan = off");
    for (const [condition, index] of [
      ["actor = 'anna'", "record_changes_by_actor"],
      ["operation = 'publish'", "record_changes_by_operation"],
      ["kind = 'theme' and id = 'water'", "record_changes_"],
      ["at >= '2026-03-04'", "record_changes_"],
    ]) {
      const { rows } = await client.query(`explain select * from record_changes where ${condition}`);
      expect(JSON.stringify(rows), condition).toContain(index);
    }
    await client.end();
  });
});
