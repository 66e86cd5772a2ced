import { localized } from "@intersector/domain";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestRegister, type TestRegister } from "../testing.ts";

const author = { actor: "tester" };
const unit = (name: string, parent?: string) => ({
  name: localized("fr", { fr: name }),
  type: "bureau" as const,
  ...(parent === undefined ? {} : { parent }),
});

let opened: TestRegister;
beforeAll(async () => {
  opened = await createTestRegister();
  const { register } = opened;
  await register.create("unit", { id: "gone", body: unit("Gone"), state: "published" }, author);
  await register.withdraw("unit", "gone", 1, author);
}, 60_000);
afterAll(() => opened.close());

describe("no published record points at a withdrawn one", () => {
  const withdrawn = { code: "invalidInput", findings: [{ code: "referenceWithdrawn", path: ["parent"] }] };

  test("not when it is created", async () => {
    const record = { id: "a", body: unit("A", "gone"), state: "published" as const };
    await expect(opened.register.create("unit", record, author)).rejects.toMatchObject(withdrawn);
    expect(await opened.register.get("unit", "a")).toBeUndefined();
  });

  test("not when a draft that does is published, nor when a published one is changed to", async () => {
    const { register } = opened;
    await register.create("unit", { id: "b", body: unit("B", "gone") }, author);
    await expect(register.publish("unit", "b", 1, author)).rejects.toMatchObject(withdrawn);
    await register.change("unit", "b", { body: unit("B"), expectedVersion: 1 }, author);
    await register.publish("unit", "b", 2, author);
    const change = { body: unit("B", "gone"), expectedVersion: 3 };
    await expect(register.change("unit", "b", change, author)).rejects.toMatchObject(withdrawn);
    const restore = { version: 1, expectedVersion: 3 };
    await expect(register.restore("unit", "b", restore, author)).rejects.toMatchObject(withdrawn);
  });

  test("not in a bulk, whichever of the two it writes", async () => {
    const { register } = opened;
    const put = (id: string, state: "published" | "withdrawn", parent?: string) =>
      register.putMany([{ kind: "unit", id, body: unit(id, parent), state }], author);
    await expect(put("c", "published", "gone")).rejects.toMatchObject(withdrawn);
    await put("d", "published");
    await put("e", "published", "d");
    await expect(put("d", "withdrawn")).rejects.toMatchObject({
      findings: [{ code: "referenceWithdrawn", values: { id: "d", fromId: "e" } }],
    });
    await put("e", "withdrawn", "d");
    await put("d", "withdrawn");
  });
});

describe("what would change nothing makes no version", () => {
  test.each([
    ["publish", (version: number) => opened.register.publish("unit", "same", version, author)],
    [
      "change",
      (version: number) =>
        opened.register.change("unit", "same", { body: unit("Same"), expectedVersion: version }, author),
    ],
    [
      "restore",
      (version: number) =>
        opened.register.restore("unit", "same", { version: 1, expectedVersion: version }, author),
    ],
  ])("%s", async (_name, step) => {
    const { register } = opened;
    if (!(await register.get("unit", "same"))) {
      await register.create("unit", { id: "same", body: unit("Same"), state: "published" }, author);
    }
    expect(await step(1)).toMatchObject({ version: 1, state: "published" });
    expect(await register.history("unit", "same")).toHaveLength(1);
    await expect(step(2)).rejects.toMatchObject({ code: "versionConflict" });
  });
});

describe("what cannot be kept is refused with its place", () => {
  test.each([
    ["a zero character", "a\0b"],
    ["half a character", "a\ud800b"],
  ])("%s in a text and in a reason", async (_what, text) => {
    const { register } = opened;
    await expect(register.create("unit", { id: "zero", body: unit(text) }, author)).rejects.toMatchObject({
      findings: [{ code: "wrongFormat", path: ["name", "texts", "fr"], values: { given: "a\ufffdb" } }],
    });
    const context = { ...author, reason: text };
    await expect(register.create("unit", { id: "zero", body: unit("x") }, context)).rejects.toMatchObject({
      findings: [{ code: "wrongFormat", path: ["reason"] }],
    });
    await expect(
      register.putMany([{ kind: "unit", id: "zero", body: unit("x") }], { actor: text }),
    ).rejects.toMatchObject({ findings: [{ code: "wrongFormat", path: ["actor"] }] });
    expect(await register.get("unit", "zero")).toBeUndefined();
  });
});

describe("versions", () => {
  test("that are not there are said not to be there", async () => {
    const { register } = opened;
    await expect(register.compare("unit", "gone", 1, 9)).rejects.toMatchObject({ code: "versionNotFound" });
    await expect(register.compare("unit", "nobody", 1, 2)).rejects.toMatchObject({ code: "recordNotFound" });
    const far = { version: Number.MAX_SAFE_INTEGER, expectedVersion: 2 };
    await expect(register.restore("unit", "gone", far, author)).rejects.toMatchObject({
      code: "versionNotFound",
    });
  });

  test("are given latest first in pages, each page oldest first", async () => {
    const { register } = opened;
    await register.create("unit", { id: "long", body: unit("1") }, author);
    for (let version = 1; version < 8; version += 1) {
      await register.change(
        "unit",
        "long",
        { body: unit(`${version + 1}`), expectedVersion: version },
        author,
      );
    }
    const versions = async (query: object) =>
      (await register.history("unit", "long", query)).map(({ version }) => version);
    expect(await versions({ limit: 3 })).toEqual([6, 7, 8]);
    expect(await versions({ limit: 3, before: 6 })).toEqual([3, 4, 5]);
    expect(await versions({ before: 3 })).toEqual([1, 2]);
    expect(await versions({ before: 2 ** 40 })).toHaveLength(8);
  });
});

test("who points at a record is given by kind, the first of each, with how many there are", async () => {
  const { register } = opened;
  await register.create("unit", { id: "hub", body: unit("Hub"), state: "published" }, author);
  await register.putMany(
    Array.from({ length: 25 }, (_, index) => ({
      kind: "unit" as const,
      id: `spoke-${String(index).padStart(2, "0")}`,
      body: unit(`S ${index}`, "hub"),
      state: index < 20 ? ("published" as const) : ("draft" as const),
    })),
    author,
  );
  const hub = { kind: "unit", id: "hub" } as const;
  const published = { among: [{ kind: "unit", state: "published" }] } as const;
  const first = await register.referrers(hub, { limit: 15 });
  expect([first.referrers.length, first.counts]).toEqual([15, [{ kind: "unit", count: 25 }]]);
  const last = first.referrers.at(-1);
  const rest = await register.referrers(hub, { after: { id: last?.from.id ?? "", path: last?.path ?? "" } });
  expect(rest.referrers.map(({ from }) => from.id)[0]).toBe("spoke-15");
  expect((await register.referrers(hub, published)).counts).toEqual([{ kind: "unit", count: 20 }]);
  expect((await register.referrers(hub, { among: [] })).referrers).toEqual([]);
});

test("the database itself holds references, whoever writes to it", async () => {
  const direct = new pg.Client({ connectionString: opened.databaseUrl });
  await direct.connect();
  try {
    await expect(direct.query("delete from records where id = 'hub'")).rejects.toMatchObject({
      code: "23503",
    });
    await expect(
      direct.query("insert into record_references values ('unit', 'hub', 'parent', 'unit', 'nobody')"),
    ).rejects.toMatchObject({ code: "23503" });
    await expect(
      direct.query("insert into record_external_ids values ('unit', 'plan', '1', 'nobody')"),
    ).rejects.toMatchObject({ code: "23503" });
  } finally {
    await direct.end();
  }
});
