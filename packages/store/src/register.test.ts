import { localized, type RegisterRecord } from "@intersector/domain";
import { sampleRecords } from "@intersector/sample";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestRegister, type TestRegister } from "./testing.ts";
import type { BulkWrite } from "./write/write-request.ts";

const text = (fr: string, en?: string) => localized("fr", en === undefined ? { fr } : { fr, en });
const author = { actor: "tester" };
const bureau = (name: string) => ({ name: text(name), type: "bureau" as const, side: "ITU-D" as const });

let opened: TestRegister;
beforeAll(async () => {
  opened = await createTestRegister();
}, 60_000);
afterAll(() => opened.close());

describe("one record", () => {
  test("is created, read back with its defaults, changed and published", async () => {
    const { register } = opened;
    const created = await register.create(
      "unit",
      { id: "bdt", body: bureau("Bureau de développement") },
      author,
    );
    expect(created).toMatchObject({
      version: 1,
      state: "draft",
      body: { externalIds: [], provenance: { status: "entered" } },
    });
    const changed = await register.change(
      "unit",
      "bdt",
      { body: { ...created.body, abbreviation: "BDT" }, expectedVersion: 1 },
      author,
    );
    expect(changed).toMatchObject({ version: 2, body: { abbreviation: "BDT" } });
    const published = await register.publish("unit", "bdt", 2, { ...author, reason: "checked" });
    expect(published).toMatchObject({ version: 3, state: "published" });
    expect(await register.get("unit", "bdt")).toEqual(published);
    const history = await register.history("unit", "bdt");
    expect(history.map((change) => change.operation)).toEqual(["create", "change", "publish"]);
    expect(history[2]?.reason).toBe("checked");
    expect(await register.compare("unit", "bdt", 1, 3)).toEqual([
      { path: ["state"], before: "draft", after: "published" },
      { path: ["abbreviation"], after: "BDT" },
    ]);
    const restored = await register.restore("unit", "bdt", { version: 1, expectedVersion: 3 }, author);
    expect(restored.body).toEqual(created.body);
  });

  test("is refused with a place for each thing that is wrong", async () => {
    const body = { name: text("x"), type: "buro", nonsense: 1 } as never;
    await expect(opened.register.create("unit", { id: "wrong", body }, author)).rejects.toMatchObject({
      code: "invalidInput",
      findings: [
        { code: "notInList", path: ["type"] },
        { code: "unknownField", path: ["nonsense"] },
      ],
    });
    expect(await opened.register.get("unit", "wrong")).toBeUndefined();
  });

  test("that points at nothing is refused and says from where to what", async () => {
    const body = { ...bureau("Orphan"), parent: "nobody" };
    await expect(opened.register.create("unit", { id: "orphan", body }, author)).rejects.toMatchObject({
      code: "invalidInput",
      findings: [{ code: "referenceMissing", path: ["parent"], values: { kind: "unit", id: "nobody" } }],
    });
  });

  test("of two writers on one version, the second is told of the first", async () => {
    const { register } = opened;
    await register.create("unit", { id: "contested", body: bureau("C") }, author);
    const write = (name: string) =>
      register.change("unit", "contested", { body: bureau(name), expectedVersion: 1 }, author);
    const results = await Promise.allSettled([write("A"), write("B")]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    const [lost] = results.filter((result) => result.status === "rejected");
    expect(lost?.reason).toMatchObject({ code: "versionConflict", expectedVersion: 1, actualVersion: 2 });
  });

  test("cannot be withdrawn while a published record points at it", async () => {
    const { register } = opened;
    await register.create("unit", { id: "parent", body: bureau("P"), state: "published" }, author);
    await register.create(
      "unit",
      { id: "child", body: { ...bureau("K"), parent: "parent" }, state: "published" },
      author,
    );
    await expect(register.withdraw("unit", "parent", 1, author)).rejects.toMatchObject({
      code: "recordReferenced",
      values: { count: 1 },
    });
    const { referrers, counts } = await register.referrers({ kind: "unit", id: "parent" });
    expect(referrers.map(({ from, path }) => [from.id, path])).toEqual([["child", "parent"]]);
    expect(counts).toEqual([{ kind: "unit", count: 1 }]);
    await register.withdraw("unit", "child", 1, author);
    expect(await register.withdraw("unit", "parent", 1, author)).toMatchObject({ state: "withdrawn" });
  });

  test("with an external id that another has is refused", async () => {
    const externalIds = [{ system: "plan", id: "7" }];
    await opened.register.create("unit", { id: "first", body: { ...bureau("1"), externalIds } }, author);
    await expect(
      opened.register.create("unit", { id: "second", body: { ...bureau("2"), externalIds } }, author),
    ).rejects.toMatchObject({ code: "externalIdTaken", values: { id: "first" } });
    const found = await opened.register.findByExternalIds("unit", "plan", ["7", "8"]);
    expect([...found].map(([id, record]) => [id, record.id])).toEqual([["7", "first"]]);
  });
});

describe("many records", () => {
  test("go in in any order, and a second time nothing is written", async () => {
    const { register } = opened;
    const writes = Array.from({ length: 2500 }, (_, index) => ({
      kind: "theme" as const,
      id: `theme-${index}`,
      body: { title: text(`Thème ${index % 7} ${index}`) },
      state: "published" as const,
    }));
    expect(await register.putMany(writes, author)).toEqual({ created: 2500, changed: 0, unchanged: 0 });
    expect(await register.putMany(writes, author)).toEqual({ created: 0, changed: 0, unchanged: 2500 });
    const backwards = [
      { kind: "unit" as const, id: "leaf", body: { ...bureau("Leaf"), parent: "root" } },
      { kind: "unit" as const, id: "root", body: bureau("Root") },
    ];
    expect(await register.putMany(backwards, author)).toMatchObject({ created: 2 });
  });

  test.each([
    ["title", "ascending"],
    ["title", "descending"],
    ["updatedAt", "descending"],
    ["id", "ascending"],
    ["title.texts.fr", "ascending"],
  ] as const)("are each listed once, by %s %s, page after page", async (by, direction) => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await opened.register.list("theme", {
        ...{ sort: { by, direction }, language: "fr", limit: 170 },
        ...(cursor === undefined ? {} : { cursor }),
      });
      expect(page.total).toBe(2500);
      seen.push(...page.records.map((record: RegisterRecord<"theme">) => record.id));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(2500);
    expect(new Set(seen).size).toBe(2500);
  });

  test("are filtered, counted by value and found by words", async () => {
    const { register } = opened;
    const page = await register.list("unit", {
      filters: [
        { path: "side", operator: "equals", value: "ITU-D" },
        { path: "parent", operator: "exists" },
      ],
      facets: ["side", "type"],
    });
    expect(page.records.every((record) => record.body.parent !== undefined)).toBe(true);
    expect(page.facets.side).toEqual([{ value: "ITU-D", count: page.total }]);
    expect(
      (await register.list("theme", { search: "theme 2431" })).records.map((record) => record.id),
    ).toContain("theme-2431");
    await expect(register.list("theme", { cursor: "nonsense" })).rejects.toMatchObject({
      code: "invalidCursor",
    });
  });
});

test("words are found in each language, without marks, inflected or begun", async () => {
  const { register } = opened;
  const title = localized("en", {
    en: "Securing emergency networks",
    fr: "Sécurité des réseaux d'urgence",
    es: "Seguridad de las redes de emergencia",
    ru: "Безопасность сетей экстренной связи",
    ar: "أمن شبكات الطوارئ",
    zh: "应急网络的安全保障",
  });
  await register.create("theme", { id: "emergency", body: { title }, state: "published" }, author);
  for (const words of [
    "securite",
    "réseau",
    "secure",
    "networks emergency",
    "redes",
    "сеть",
    "شبكات",
    "安全保障",
    "应急",
    "emerg",
  ]) {
    const hits = await register.search(words, { kinds: ["theme"] });
    expect(
      hits.map((hit) => hit.record.id),
      words,
    ).toContain("emergency");
  }
  expect(await register.search("  ")).toEqual([]);
  expect(await register.search("inexistant'); drop table records; --")).toEqual([]);
});

test("the sample goes in whole, a second time as nothing new, and holds together", async () => {
  const { register, close } = await createTestRegister();
  const writes = sampleRecords() as BulkWrite[];
  expect(await register.putMany(writes, author)).toEqual({
    created: writes.length,
    changed: 0,
    unchanged: 0,
  });
  expect(await register.putMany(writes, author)).toEqual({
    created: 0,
    changed: 0,
    unchanged: writes.length,
  });
  const { records, changes, references, findings } = await register.verify();
  expect([records, changes, findings]).toEqual([writes.length, writes.length, []]);
  expect(references).toBeGreaterThan(writes.length);
  await close();
}, 60_000);
