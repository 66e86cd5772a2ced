import { afterAll, beforeAll, expect, test } from "vitest";
import { readAs, readProblem, startTestApp, type TestApp, type Who } from "../../test/test-app.ts";
import { RecordReply } from "../schemas/records.ts";

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
}, 60_000);
afterAll(async () => await api.close());

const published = "/records/document/iscg-26-1-7";
const authors: Who[] = ["sample-coordinator", "sample-rapporteur"];
const ifMatch = { "If-Match": '"1"' };

async function read(who: Who, path: string) {
  return await readAs(RecordReply, await api.ask(who, path));
}

test.each(authors)("%s changes no published contribution, in whichever way", async (who) => {
  const { record, may } = await read(who, published);
  expect(may).toMatchObject({ change: false, publish: false, withdraw: false });
  const body = { ...record.body, url: "https://www.itu.int/another" };
  const patched = { "Content-Type": "application/merge-patch+json", ...ifMatch };
  const tries = [
    api.ask(who, published, { method: "PUT", headers: ifMatch, body: { body } }),
    api.ask(who, published, { method: "PATCH", headers: patched, body: { body: { url: body.url } } }),
    api.ask(who, `${published}/restore`, { headers: ifMatch, body: { version: 1 } }),
  ];
  for (const reply of await Promise.all(tries)) {
    expect((await readProblem(reply, 403)).code).toBe("notPermitted");
  }
  const item = { operation: "change", kind: "document", id: "iscg-26-1-7", version: 1, body };
  expect((await api.ask(who, "/bulk", { body: { items: [item] } })).status).toBe(422);
  expect((await read("sample-secretary", published)).record.version).toBe(1);
});

test("its author drafts a corrigendum, which is seen once the secretary has published it", async () => {
  const { record } = await read("sample-coordinator", published);
  const body = { ...record.body, symbol: "ISCG/26-1/7 Corr.1", parent: "iscg-26-1-7", externalIds: [] };
  const draft = { id: "iscg-26-1-7-corr-1", body };
  const made = await api.ask("sample-coordinator", "/records/document", { body: draft });
  expect((await readAs(RecordReply, made, 201)).may).toMatchObject({ change: true, publish: false });
  const corrigendum = "/records/document/iscg-26-1-7-corr-1";
  expect((await api.ask("visitor", corrigendum)).status).toBe(404);
  const step = { headers: ifMatch, body: { reason: "Two figures were exchanged" } };
  expect((await api.ask("sample-coordinator", `${corrigendum}/publish`, step)).status).toBe(403);
  expect((await api.ask("sample-secretary", `${corrigendum}/publish`, step)).status).toBe(200);
  expect((await read("sample-coordinator", corrigendum)).may.change).toBe(false);
});

test("the secretary mends a slip, and topics stay their coordinators' to keep", async () => {
  expect((await read("sample-secretary", published)).may.change).toBe(true);
  expect((await read("sample-coordinator", "/records/topic/topic-accessibility")).may.change).toBe(true);
});
