import { type BodyInput, localized } from "@intersector/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestRegister, type TestRegister } from "../testing.ts";
import type { ListFilter } from "./read-request.ts";

const author = { actor: "tester" };
const categories = ["project", "event", "training"] as const;
const regions = ["AFR", "ARB", "ASP"] as const;
const units = ["bdt", "tsb", "br"];

type Body = BodyInput<"activity">;
let opened: TestRegister;
const bodies = new Map<string, Body>();

beforeAll(async () => {
  opened = await createTestRegister();
  const { register } = opened;
  for (const id of units) {
    const body = { name: localized("en", { en: id }), type: "bureau" as const };
    await register.create("unit", { id, body, state: "published" }, author);
  }
  for (let index = 0; index < 120; index += 1) {
    bodies.set(`a-${String(index).padStart(3, "0")}`, {
      title: localized("en", {
        en: `Activity ${index % 10}`,
        ...(index % 3 ? {} : { fr: `Activité ${index}` }),
      }),
      category: categories[index % 3] ?? "project",
      state: "underWay",
      unit: units[index % 2] ?? "bdt",
      partners: index % 4 ? [] : ["br"],
      regions: regions.filter((_, place) => (index >> place) % 2 === 1),
      ...(index % 5 ? { period: { from: `202${index % 7}-0${1 + (index % 9)}-01` } } : {}),
      ...(index % 6 ? { budget: { amount: (index * 37) % 100, currency: index % 2 ? "CHF" : "USD" } } : {}),
      ...(index === 7 ? { url: `https://www.itu.int/${"long/".repeat(60)}` } : {}),
    });
  }
  await register.putMany(
    [...bodies].map(([id, body]) => ({ kind: "activity" as const, id, body, state: "published" as const })),
    author,
  );
}, 60_000);
afterAll(() => opened.close());

/** What a filter means, in the plainest way. */
function fits(body: unknown, { path, operator, value }: ListFilter): boolean {
  const found = path
    .split(".")
    .reduce<unknown[]>(
      (held, part) => held.flatMap((item) => (item as Record<string, unknown> | undefined)?.[part] ?? []),
      [body],
    );
  const wanted = [value ?? []].flat();
  switch (operator) {
    case "exists":
      return found.length > 0;
    case "missing":
      return found.length === 0;
    case "atLeast":
      return found.some((item) => typeof item === typeof value && (item as string) >= (value as string));
    case "atMost":
      return found.some((item) => typeof item === typeof value && (item as string) <= (value as string));
    case "equals":
    case "oneOf":
      return found.some((item) => wanted.includes(item as string));
  }
}

const equals = (path: string, values: fc.Arbitrary<string | number>) =>
  fc.record({ path: fc.constant(path), operator: fc.constant("equals" as const), value: values });
const oneOf = (path: string, values: fc.Arbitrary<string | number>) =>
  fc.record({ path: fc.constant(path), operator: fc.constant("oneOf" as const), value: fc.array(values) });
const between = (path: string, values: fc.Arbitrary<string | number>) =>
  fc.record({ path: fc.constant(path), operator: fc.constantFrom("atLeast", "atMost"), value: values });
const presence = fc.record({
  path: fc.constantFrom(
    "period",
    "period.from",
    "budget",
    "regions",
    "partners",
    "url",
    "title.texts.fr",
    "title.states",
  ),
  operator: fc.constantFrom("exists", "missing"),
});
const days = fc.constantFrom("2020-01-01", "2022-05-01", "2025-08-02");
const anyFilter: fc.Arbitrary<ListFilter> = fc.oneof(
  equals("unit", fc.constantFrom(...units, "nobody")),
  oneOf("category", fc.constantFrom(...categories)),
  oneOf("regions", fc.constantFrom(...regions)),
  equals("partners", fc.constantFrom("br", "tsb")),
  equals("budget.amount", fc.integer({ min: 0, max: 99 })),
  equals("budget.currency", fc.constantFrom("CHF", "USD", "EUR")),
  equals("title.texts.en", fc.constantFrom("Activity 3", "Activity 33")),
  equals("url", fc.constant(`https://www.itu.int/${"long/".repeat(60)}`)),
  between("budget.amount", fc.integer({ min: 0, max: 99 })),
  between("period.from", days),
  presence,
);

test("filters mean what their plain reading means, alone and together", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyFilter, { maxLength: 3 }), async (filters) => {
      const page = await opened.register.list("activity", {
        filters,
        limit: 500,
        sort: { by: "id", direction: "ascending" },
        facets: ["category", "regions", "budget.currency"],
      });
      const expected = [...bodies].filter(([, body]) => filters.every((filter) => fits(body, filter)));
      expect(page.records.map(({ id }) => id)).toEqual(expected.map(([id]) => id));
      expect(page.total).toBe(expected.length);
      const count = (fit: (body: Body) => unknown) => expected.filter(([, body]) => fit(body)).length;
      for (const { value, count: counted } of page.facets.category ?? [])
        expect(counted).toBe(count((body) => body.category === value));
      for (const region of regions) {
        const counted = page.facets.regions?.find(({ value }) => value === region)?.count ?? 0;
        expect(counted).toBe(count((body) => body.regions?.includes(region)));
      }
      for (const { value, count: counted } of page.facets["budget.currency"] ?? [])
        expect(counted).toBe(count((body) => body.budget?.currency === value));
    }),
    { numRuns: 150 },
  );
}, 60_000);

test("a value in a list of objects is found, and counted once for each record", async () => {
  const { register } = opened;
  const answer = (unit: string) => ({ unit, verdict: "agrees" as const, by: "ada", on: "2026-03-01" });
  const title = localized("en", { en: "Case" });
  const body = {
    ...{ title, class: "overlap" as const, state: "underReview" as const },
    ...{ activities: ["a-001", "a-002"], units: ["bdt", "tsb"], identifiedOn: "2026-02-01" },
    validations: [answer("bdt"), answer("tsb")],
  };
  await register.create("overlapCase", { id: "case", body }, author);
  const page = await register.list("overlapCase", {
    filters: [{ path: "validations.unit", operator: "equals", value: "tsb" }],
    facets: ["validations.verdict"],
  });
  expect(page.total).toBe(1);
  expect(page.facets).toEqual({ "validations.verdict": [{ value: "agrees", count: 1 }] });
});

describe("nothing that is asked becomes a part of the SQL", () => {
  const nasty = [
    "'; drop table records; --",
    '"',
    "\\",
    "$1",
    "\u0000",
    "\ud800",
    "%",
    "_",
    "a=b",
    "'||(select 1)||'",
  ];
  test.each(nasty)("as a path, a value, a facet or an order: %j", async (text) => {
    const { register } = opened;
    for (const operator of ["equals", "oneOf", "atLeast", "atMost", "exists", "missing"] as const) {
      for (const path of [text, `title.texts.${text}`, "unit", "budget.amount", "title.texts.en"]) {
        if (path.includes("\0") || !path.isWellFormed()) continue;
        const { total } = await register.list("activity", { filters: [{ path, operator, value: text }] });
        expect(total).toBeLessThanOrEqual(bodies.size);
      }
    }
    if (text.includes("\0") || !text.isWellFormed()) return;
    const page = await register.list("activity", {
      sort: { by: text, direction: "ascending" },
      facets: [text],
      limit: 2,
    });
    expect(page.facets).toEqual({ [text]: [] });
    expect(page.nextCursor).toBeDefined();
    expect((await register.counts()).activity.published).toBe(bodies.size);
  });
});

describe("a page marker", () => {
  const marker = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString("base64url");
  const orders = ["updatedAt", "title", "id", "budget.amount", "title.texts.fr"];

  test.each(orders)("of another order than by %s is refused", async (by) => {
    const sort = { by, direction: "ascending" as const };
    const { nextCursor = "" } = await opened.register.list("activity", { sort, limit: 1 });
    for (const other of orders) {
      if (other === by) continue;
      const asked = { sort: { by: other, direction: "ascending" as const }, cursor: nextCursor };
      await expect(opened.register.list("activity", asked)).rejects.toMatchObject({ code: "invalidCursor" });
    }
  });

  test.each([
    ["nonsense", ""],
    ["not JSON", Buffer.from("{").toString("base64url")],
    ["of two parts", marker("id:ascending:en", "a")],
    ["of numbers", marker("id:ascending:en", 1, 2)],
    ["with a time that is none", marker("updatedAt:descending:en", "high tide", "a-001")],
    ["with a sign that is no text", marker("updatedAt:descending:en", "2026-01-01T00:00:00Z", "\0")],
    ["with JSON that is none", marker("budget.amount:ascending:en", "{", "a-001")],
  ])("that is %s is refused", async (_what, cursor) => {
    const [by = "", direction] = cursor === "" ? [] : readOrder(cursor);
    const sort = {
      by: by || "updatedAt",
      direction: direction === "ascending" ? direction : "descending",
    } as const;
    await expect(opened.register.list("activity", { sort, cursor })).rejects.toMatchObject({
      code: "invalidCursor",
    });
  });

  function readOrder(cursor: string): string[] {
    return /^\["([^:]+):(\w+)/.exec(Buffer.from(cursor, "base64url").toString())?.slice(1) ?? [];
  }
});

test.each([
  [-1, 1],
  [0, 1],
  [1.9, 1],
  [100_000, 120],
])("a list of %d gives %d", async (limit, expected) => {
  expect((await opened.register.list("activity", { limit })).records).toHaveLength(expected);
});

test("a list is entered anywhere, and goes on from there by its cursor", async () => {
  const { register } = opened;
  const sort = { by: "budget.amount", direction: "descending" } as const;
  const ids = (await register.list("activity", { sort, limit: 500 })).records.map(({ id }) => id);
  for (const offset of [-1, 0, 1, 37, 119, 120, 1_000_000]) {
    const at = Math.max(offset, 0);
    const page = await register.list("activity", { sort, offset, limit: 7 });
    expect(page.records.map(({ id }) => id)).toEqual(ids.slice(at, at + 7));
    expect(page.total).toBe(ids.length);
    if (page.nextCursor === undefined) continue;
    const next = await register.list("activity", { sort, cursor: page.nextCursor, offset: 2, limit: 3 });
    expect(next.records.map(({ id }) => id)).toEqual(ids.slice(at + 9, at + 12));
  }
});
