import { localized } from "@intersector/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ListPage } from "../read/read-request.ts";
import { createTestRegister, type TestRegister } from "../testing.ts";

const author = { actor: "tester" };
const themeBody = (fr: string) => ({ title: localized("fr", { fr }) });
const unitBody = (name: string, more: object = {}) => ({
  name: localized("fr", { fr: name }),
  type: "bureau" as const,
  ...more,
});

let opened: TestRegister;
beforeAll(async () => {
  opened = await createTestRegister();
}, 60_000);
afterAll(() => opened.close());

function codesOf(results: readonly PromiseSettledResult<unknown>[]): unknown[] {
  return results.flatMap((result) => (result.status === "rejected" ? [result.reason.code] : []));
}

test("of many who create one record at once, one does and the others are told that it is there", async () => {
  const { register } = opened;
  const create = (index: number) =>
    register.create("theme", { id: "wanted", body: themeBody(`T ${index}`) }, author);
  const results = await Promise.allSettled(Array.from({ length: 5 }, (_, index) => create(index)));
  expect(codesOf(results)).toEqual(Array(4).fill("recordExists"));
});

test("of many who take one external id at once, one has it", async () => {
  const { register } = opened;
  const externalIds = [{ system: "plan", id: "7" }];
  const create = (index: number) =>
    register.create("unit", { id: `taker-${index}`, body: unitBody("U", { externalIds }) }, author);
  const results = await Promise.allSettled(Array.from({ length: 5 }, (_, index) => create(index)));
  expect(codesOf(results)).toEqual(Array(4).fill("externalIdTaken"));
});

test("a bulk and single changes of the same records wait for one another, in whatever order they take them", async () => {
  const { register } = opened;
  const ids = Array.from({ length: 2400 }, (_, index) => `bulk-${String(index).padStart(4, "0")}`);
  const bulk = (word: string, order: readonly string[]) =>
    register.putMany(
      order.map((id) => ({ kind: "theme" as const, id, body: themeBody(`${word} ${id}`) })),
      author,
    );
  await bulk("first", ids);
  const single = (id: string) =>
    register.change("theme", id, { body: themeBody("single"), expectedVersion: 1 }, author);
  const results = await Promise.allSettled([
    bulk("second", ids),
    bulk("third", ids.toReversed()),
    ...ids.filter((_, index) => index % 300 === 150).map(single),
  ]);
  for (const code of codesOf(results)) expect(code).toBe("versionConflict");
  expect(results.slice(0, 2).map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
  expect((await register.verify()).findings).toEqual([]);
}, 60_000);

test("a withdrawal and a reference to what is withdrawn cannot both succeed", async () => {
  const { register } = opened;
  for (let round = 0; round < 10; round += 1) {
    const parent = `parent-${round}`;
    const child = { id: `child-${round}`, body: unitBody("K", { parent }), state: "published" as const };
    await register.create("unit", { id: parent, body: unitBody("P"), state: "published" }, author);
    const results = await Promise.allSettled([
      register.withdraw("unit", parent, 1, author),
      register.create("unit", child, author),
    ]);
    expect(codesOf(results)).toHaveLength(1);
    expect(["recordReferenced", "invalidInput"]).toContain(codesOf(results)[0]);
  }
});

test("page after page, each record that was there all the time is given once, whoever writes meanwhile", async () => {
  const { register } = opened;
  const name = (index: number) => `steady-${String(index).padStart(3, "0")}`;
  const prefix = { filters: [{ path: "abbreviation", operator: "equals" as const, value: "STEADY" }] };
  const steady = Array.from({ length: 240 }, (_, index) => name(index * 2));
  const put = (ids: readonly string[], word: string) =>
    register.putMany(
      ids.map((id) => ({
        kind: "unit" as const,
        id,
        body: unitBody(`${word} ${id}`, { abbreviation: "STEADY" }),
      })),
      author,
    );
  await put(steady, "steady");
  for (const [order, by] of ["id", "title", "updatedAt", "abbreviation"].entries()) {
    const seen: string[] = [];
    let [cursor, round]: [string | undefined, number] = [undefined, 0];
    do {
      const sort = { by, direction: "ascending" as const };
      const page: ListPage<"unit"> = await register.list("unit", {
        ...prefix,
        sort,
        limit: 17,
        ...(cursor ? { cursor } : {}),
      });
      seen.push(...page.records.map(({ id }) => id));
      cursor = page.nextCursor;
      // New records before, between and after.
      await put([name(round * 20 + 1), `${name(999)}-${order}-${round}`, `a-${name(round)}-${order}`], "new");
      round += 1;
    } while (cursor !== undefined && round < 400);
    const counts = Map.groupBy(seen, (id) => id);
    for (const id of steady) expect(counts.get(id)?.length, `${by} ${id}`).toBe(1);
  }
}, 60_000);

test("verifying sees one moment, whoever writes meanwhile", async () => {
  const { register } = opened;
  let writing = true;
  const write = async () => {
    for (let index = 0; writing; index += 1) {
      await register.create("theme", { id: `meanwhile-${index}`, body: themeBody("M") }, author);
    }
  };
  const written = write();
  for (let round = 0; round < 4; round += 1) expect((await register.verify()).findings).toEqual([]);
  writing = false;
  await written;
}, 60_000);
