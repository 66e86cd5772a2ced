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
import { RecordReply } from "../schemas/records.ts";

const secretary = "sample-secretary";
let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
}, 60_000);
afterAll(async () => await api.close());

async function create(id: string): Promise<void> {
  const body = { ...activity("As it was", "bdt"), url: "https://example.org/a", regions: ["AFR", "ARB"] };
  await readAs(RecordReply, await api.ask(secretary, "/records/activity", { body: { id, body } }), 201);
}

async function patch(id: string, body: unknown, { version = 1, who = secretary, ...asked }: Options = {}) {
  return await api.ask(who, `/records/activity/${id}`, {
    ...asked,
    method: "PATCH",
    headers: {
      "Content-Type": "application/merge-patch+json",
      ...(version === 0 ? {} : { "If-Match": `"${version}"` }),
    },
    body: { body },
  });
}
type Options = Asked & { version?: number; who?: Who };

test("what a patch names changes, what it sets to null goes, and the rest stays", async () => {
  await create("patched");
  const reply = await patch("patched", { url: null, regions: ["EUR"], title: { texts: { en: "As it is" } } });
  expect(reply.headers.get("ETag")).toBe('"2"');
  const { record } = await readAs(RecordReply, reply);
  expect(record.body).toEqual({
    ...(await api.register.get("activity", "patched"))?.body,
    ...{ category: "project", state: "underWay", unit: "bdt", regions: ["EUR"] },
    title: { original: "en", texts: { en: "As it is" }, states: {} },
  });
  expect(record.body).not.toHaveProperty("url");
});

test("who does not say which version they have read changes nothing", async () => {
  await create("unread-patch");
  expect((await readProblem(await patch("unread-patch", {}, { version: 0 }), 428)).code).toBe(
    "preconditionRequired",
  );
});

test("a patch on an old version is a conflict that shows what it would have made of that version", async () => {
  await create("twice");
  await readAs(RecordReply, await patch("twice", { unit: "tsb" }));
  const problem = await readProblem(await patch("twice", { url: "https://example.org/b" }), 409);
  expect(problem.code).toBe("versionConflict");
  expect(problem.current).toMatchObject({ version: 2, body: { unit: "tsb", url: "https://example.org/a" } });
  expect(problem.yours).toMatchObject({ unit: "bdt", url: "https://example.org/b" });
});

test("a patch whose result does not fit is refused at the field, named as the reader calls it", async () => {
  await create("misfit");
  const reply = await patch("misfit", { category: "nonsense", title: null }, { lang: "fr" });
  const problem = await readProblem(reply, 400);
  expect(problem).toMatchObject({
    type: "/docs/errors#invalidInput",
    title: "Valeurs non valables",
    detail: "2 valeurs ne sont pas valables.",
  });
  expect(problem.findings).toMatchObject([
    { code: "required", pointer: "#/body/title", field: "Titre" },
    { code: "notInList", pointer: "#/body/category", field: "Catégorie" },
  ]);
  expect(problem.findings[1]?.message).toContain("Projet (project)");
});

test("who may not change a record may not patch it, nor move it to a side of their own", async () => {
  await create("closed");
  expect((await patch("closed", {}, { who: "visitor" })).status).toBe(401);
  expect((await patch("closed", {}, { who: "sample-member" })).status).toBe(403);
  expect((await patch("closed", { unit: "tsb" }, { who: "sample-focalpoint-itu-t" })).status).toBe(403);
});

test("another type of content is refused", async () => {
  await create("typed");
  const reply = await api.ask(secretary, "/records/activity/typed", {
    method: "PATCH",
    headers: { "Content-Type": "text/plain", "If-Match": '"1"' },
    body: { body: {} },
  });
  expect((await readProblem(reply, 415)).detail).toContain("application/merge-patch+json");
});
