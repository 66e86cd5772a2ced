import { afterAll, beforeAll, expect, test } from "vitest";
import { activity, readAs, readProblem, startTestApp, type TestApp, type Who } from "../../test/test-app.ts";
import { BulkReply } from "../schemas/bulk.ts";

const secretary = "sample-secretary";
let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
}, 60_000);
afterAll(async () => await api.close());

const bulk = (body: unknown, who: Who = secretary, lang = "en") => api.ask(who, "/bulk", { body, lang });
const create = (id: string, unit = "bdt") => ({
  operation: "create",
  kind: "activity",
  id,
  body: activity(id, unit),
});

test("drafts are published together, in one transaction", async () => {
  const ids = ["draft-1", "draft-2", "draft-3"];
  await readAs(BulkReply, await bulk({ items: ids.map((id) => create(id)) }));
  const publish = ids.map((id) => ({ operation: "publish", kind: "activity", id, version: 1 }));
  const { results, written } = await readAs(
    BulkReply,
    await bulk({ items: publish, reason: "the year begins" }),
  );
  expect(written).toBe(3);
  expect(results).toEqual(
    ids.map((id) => ({ status: 200, kind: "activity", id, version: 2, state: "published" })),
  );
  const [, last] = await api.register.history("activity", "draft-3");
  expect(last).toMatchObject({ operation: "publish", reason: "the year begins", actor: secretary });
  expect((await api.register.verify()).findings).toEqual([]);
});

test("items that are written together may refer to one another", async () => {
  const title = { original: "en", texts: { en: "Made together" }, states: {} };
  const items = [
    {
      operation: "create",
      kind: "unit",
      id: "new-unit",
      body: { name: title, type: "division", side: "ITU-D" },
    },
    { ...create("of-new-unit", "new-unit"), state: "published" },
    { operation: "patch", kind: "activity", id: "draft-1", version: 2, body: { unit: "new-unit" } },
  ];
  const { results } = await readAs(BulkReply, await bulk({ items }));
  expect(results.map(({ status }) => status)).toEqual([201, 201, 200]);
  expect((await api.register.get("activity", "draft-1"))?.body.unit).toBe("new-unit");
});

test("of items that belong together none is written while one is refused, and every refused one is named", async () => {
  const items = [
    create("never"),
    { operation: "create", kind: "activity", body: { ...activity("x", "bdt"), category: "nonsense" } },
    { operation: "publish", kind: "activity", id: "nobody", version: 1 },
    { operation: "change", kind: "activity", id: "draft-2", version: 1, body: activity("y", "bdt") },
  ];
  const problem = await readProblem(await bulk({ items }, secretary, "fr"), 422);
  expect(problem).toMatchObject({
    code: "bulkRefused",
    detail: "2 éléments ont été refusés\u00a0: rien n'a donc été écrit.",
  });
  expect(problem.items).toMatchObject([
    {
      item: 1,
      problem: { code: "invalidInput", findings: [{ pointer: "#/body/category", field: "Catégorie" }] },
    },
    { item: 2, problem: { code: "recordNotFound", status: 404 } },
  ]);
  expect(await api.register.get("activity", "never")).toBeUndefined();

  const late = await readProblem(await bulk({ items: [items[0], items[3]] }), 422);
  expect(late.items).toMatchObject([
    { item: 1, problem: { code: "versionConflict", current: { version: 2 }, yours: { unit: "bdt" } } },
  ]);
  expect(await api.register.get("activity", "never")).toBeUndefined();

  const lost = await readProblem(
    await bulk({ items: [create("fine"), create("dangling", "no-such-unit")] }),
    422,
  );
  expect(lost.items).toMatchObject([
    { item: 1, problem: { findings: [{ code: "referenceMissing", pointer: "#/body/unit" }] } },
  ]);
});

test("each by itself, one refusal does not keep the others", async () => {
  const items = [create("each-1"), create("each-1"), create("each-2")];
  const { results, written, refused } = await readAs(BulkReply, await bulk({ mode: "each", items }));
  expect([written, refused]).toEqual([2, 1]);
  expect(results.map(({ status }) => status)).toEqual([201, 409, 201]);
  expect(results[1]?.problem).toMatchObject({ code: "recordExists", title: "Record already exists" });
});

test("every item needs the permission of its own", async () => {
  const items = [create("own", "bdt"), create("foreign", "tsb")];
  const who = "sample-focalpoint-itu-d";
  const { results } = await readAs(BulkReply, await bulk({ mode: "each", items }, who));
  expect(results.map(({ status }) => status)).toEqual([201, 403]);
  expect(
    (await readProblem(await bulk({ items: [create("foreign-2", "tsb")] }, who), 422)).items,
  ).toMatchObject([{ item: 0, problem: { code: "notPermitted" } }]);
  expect((await bulk({ items }, "visitor")).status).toBe(401);
  expect((await bulk({ items }, "sample-member")).status).toBe(403);
});

test.each([
  [{ items: [] }, "tooFewEntries", "#/items"],
  [{ items: Array.from({ length: 501 }, () => create("x")) }, "tooManyEntries", "#/items"],
  [{ items: [{ operation: "publish", kind: "activity", id: "x" }] }, "required", "#/items/0/version"],
  [{ items: [{ ...create("x"), version: 1 }] }, "unknownField", "#/items/0/version"],
  [{ items: [{ operation: "erase", kind: "activity", id: "x" }] }, "notInList", "#/items/0/operation"],
])("a bulk that is none is refused: %#", async (body, code, pointer) => {
  const { findings } = await readProblem(await bulk(body), 400);
  expect(findings.map((finding) => [finding.code, finding.pointer])).toContainEqual([code, pointer]);
});
