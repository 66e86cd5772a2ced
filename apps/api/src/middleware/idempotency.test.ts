import { languages } from "@intersector/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type Asked,
  activity,
  readAs,
  readProblem,
  startTestApp,
  type TestApp,
  type Who,
} from "../../test/test-app.ts";
import { StoredImport } from "../schemas/imports.ts";
import { RecordReply } from "../schemas/records.ts";

const secretary = "sample-secretary";
let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
}, 60_000);
afterAll(async () => await api.close());

const send = (key: string, path: string, asked: Asked, who: Who = secretary) =>
  api.ask(who, path, { ...asked, headers: { "Idempotency-Key": key } });
const create = (title: string) => ({ body: { body: activity(title, "bdt") } });
const countOf = async (title: string) =>
  (await api.register.list("activity", { search: title, states: ["draft"] })).total;

test("what is sent twice under one key is done once, and answered twice", async () => {
  const first = await send("k-1", "/records/activity", create("Zwillingsantrag"));
  const second = await send("k-1", "/records/activity", create("Zwillingsantrag"));
  expect([first.headers.get("Idempotency-Replayed"), second.headers.get("Idempotency-Replayed")]).toEqual([
    null,
    "true",
  ]);
  for (const name of ["ETag", "Location", "Content-Type"]) {
    expect(second.headers.get(name)).toBe(first.headers.get(name));
  }
  const [a, b] = [await readAs(RecordReply, first, 201), await readAs(RecordReply, second, 201)];
  expect(b).toEqual(a);
  expect(await countOf("Zwillingsantrag")).toBe(1);
});

test("a refusal is kept too", async () => {
  const body = { body: { body: {} } };
  await readProblem(await send("k-2", "/records/activity", body), 400);
  const again = await send("k-2", "/records/activity", body);
  expect(again.headers.get("Idempotency-Replayed")).toBe("true");
  expect((await readProblem(again, 400)).code).toBe("invalidInput");
});

test.each(languages)("a key that was used for something else is refused, in %s", async (lang) => {
  await send("k-3", "/records/activity", create("Erster"));
  const other = await send("k-3", "/records/activity", { ...create("Zweiter"), lang });
  expect((await readProblem(other, 422)).code).toBe("idempotencyKeyReused");
  expect((await readProblem(await send("k-3", "/analyses", { body: {} }), 422)).code).toBe(
    "idempotencyKeyReused",
  );
});

test("twins that come at once: one is done, the others are told to wait or get its reply", async () => {
  const replies = await Promise.all(
    Array.from({ length: 5 }, () => send("k-4", "/records/activity", create("Gleichzeitig"))),
  );
  const statuses = replies.map(({ status }) => status);
  expect(statuses.filter((status) => status !== 201 && status !== 409)).toEqual([]);
  expect(
    replies.filter(({ status, headers }) => status === 201 && !headers.has("Idempotency-Replayed")),
  ).toHaveLength(1);
  expect(await countOf("Gleichzeitig")).toBe(1);
});

test("a key is its owner's alone", async () => {
  await readAs(RecordReply, await send("k-5", "/records/activity", create("Eigen")), 201);
  const other = await send("k-5", "/records/activity", create("Eigen"), "sample-administrator");
  expect([other.status, other.headers.get("Idempotency-Replayed")]).toEqual([201, null]);
});

test("a file that is sent again is one import", async () => {
  const form = () => {
    const made = new FormData();
    made.set("kind", "activity");
    made.set("file", new File(["title.en,category,state,unit\nA,project,underWay,bdt"], "a.csv"));
    return made;
  };
  const first = await readAs(StoredImport, await send("k-6", "/imports", { form: form() }), 202);
  const second = await readAs(StoredImport, await send("k-6", "/imports", { form: form() }), 202);
  expect(second.id).toBe(first.id);
});

test("a failure of ours is forgotten, and a request that died with its server too", async () => {
  const { idempotency } = api.register;
  expect(await idempotency.begin("owner", "key", "hash")).toEqual({ is: "first" });
  expect(await idempotency.begin("owner", "key", "hash")).toEqual({ is: "underWay" });
  await idempotency.forget("owner", "key");
  expect(await idempotency.begin("owner", "key", "hash")).toEqual({ is: "first" });
});

test("a key that is none is refused", async () => {
  const { findings } = await readProblem(await send("x".repeat(201), "/analyses", { body: {} }), 400);
  expect(findings).toMatchObject([{ in: "header", pointer: "#/Idempotency-Key" }]);
});
