import { afterAll, beforeAll, expect, test } from "vitest";
import { type Asked, activity, readAs, startTestApp, type TestApp, type Who } from "../../test/test-app.ts";
import { RecordReply } from "../schemas/records.ts";

const secretary = "sample-secretary";
let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
}, 60_000);
afterAll(async () => await api.close());

async function etagOf(path: string, who: Who = secretary, asked: Asked = {}): Promise<string> {
  const reply = await api.ask(who, path, asked);
  expect(reply.status, path).toBe(200);
  expect(reply.headers.get("Cache-Control")).toBe("private, no-cache");
  for (const name of ["Accept-Language", "Authorization", "Cookie"]) {
    expect(reply.headers.get("Vary")).toContain(name);
  }
  return reply.headers.get("ETag") ?? "";
}

const again = (path: string, etag: string, who: Who = secretary) =>
  api.ask(who, path, { headers: { "If-None-Match": etag } });

test.each([
  "/records/activity/bdt-giga",
  "/records/activity?limit=5",
  "/kinds",
  "/overview",
  "/coordination/topics",
  "/analyses",
  "/imports",
])("who has %s already is told so, without it", async (path) => {
  const etag = await etagOf(path);
  for (const known of [etag, `W/${etag.replace("W/", "")}`, `"other", ${etag}`]) {
    const reply = await again(path, known);
    expect([reply.status, await reply.text(), reply.headers.get("ETag")]).toEqual([304, "", etag]);
  }
  expect((await again(path, '"other"')).status).toBe(200);
});

test("a record's ETag begins with its version, serves as If-Match, and is another after a change", async () => {
  const created = { body: { id: "tagged", body: activity("Tagged", "bdt") } };
  expect((await api.ask(secretary, "/records/activity", created)).headers.get("ETag")).toBe('"1"');
  const etag = await etagOf("/records/activity/tagged");
  expect(etag).toMatch(/^"1-[\w-]{22}"$/);
  const changed = await api.ask(secretary, "/records/activity/tagged", {
    method: "PUT",
    headers: { "If-Match": etag },
    body: { body: activity("Changed", "bdt") },
  });
  expect((await readAs(RecordReply, changed)).record.version).toBe(2);
  expect((await again("/records/activity/tagged", etag)).status).toBe(200);
});

test("what another reader sees, in another language or with titles beside it has another ETag", async () => {
  const path = "/records/topic/topic-accessibility";
  const etags = await Promise.all([
    etagOf(path),
    etagOf(`${path}?include=references`),
    etagOf(path, "visitor"),
    etagOf("/kinds", secretary, { lang: "fr" }),
    etagOf("/kinds", secretary, { lang: "ar" }),
  ]);
  expect(new Set(etags).size).toBe(etags.length);
});

test("what is refused or written is kept by nobody", async () => {
  const refused = await api.ask("visitor", "/records/activity");
  expect(refused.headers.get("Cache-Control")).toBe("no-store");
  expect(refused.headers.has("ETag")).toBe(false);
});
