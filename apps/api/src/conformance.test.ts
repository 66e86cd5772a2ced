import { setTimeout as delay } from "node:timers/promises";
import { type BodyInput, type KindName, kindNames, localized } from "@intersector/domain";
import { sampleRecords } from "@intersector/sample";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, conformTo } from "../test/conform.ts";
import { fillPath, readOperations } from "../test/operations.ts";
import { type Asked, startTestApp, type TestApp } from "../test/test-app.ts";

const secretary = "sample-secretary";
let api: TestApp;
let conform: Awaited<ReturnType<typeof conformTo>>;
beforeAll(async () => {
  api = await startTestApp({ worker: true });
  conform = await conformTo(api);
}, 60_000);
afterAll(async () => await api.close());

async function succeed(path: string, asked: Asked = {}): Promise<Answer> {
  const answer = await conform.ask(secretary, path, asked);
  expect(answer.status, `${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
  return answer;
}

/** The state of something long, once it is no longer at work. */
async function settle(path: string): Promise<string> {
  for (;;) {
    const { state } = (await succeed(path)).body as { state: string };
    if (!["queued", "running", "checking", "applying"].includes(state)) return state;
    await delay(30);
  }
}

describe("every reply is what the document says", () => {
  test.each(kindNames)("of records of the kind %s", async (kind) => {
    const of = `/records/${kind}`;
    const [sample] = sampleRecords().filter((record) => record.kind === kind);
    if (!sample) throw new Error(`the sample has no ${kind}`);
    await succeed(`${of}?include=references&limit=50`);
    await succeed(`${of}/${sample.id}?include=references`);
    const [field = ""] = Object.keys(sample.body);
    await succeed(`${of}?fields=${field}&limit=50`);
    await succeed(`${of}/${sample.id}?fields=${field}`);
    await succeed(`${of}/${sample.id}/referrers`);
    const body: Record<string, unknown> = { ...(sample.body as BodyInput<KindName>), externalIds: [] };
    await succeed(of, { body: { id: "conforming", body } });
    const headers = (version: number) => ({ "If-Match": `"${version}"` });
    const changed = { ...body, externalIds: [{ system: "conformance", id: kind }] };
    await succeed(`${of}/conforming`, { method: "PUT", headers: headers(1), body: { body: changed } });
    const patch = { "Content-Type": "application/merge-patch+json", ...headers(2) };
    await succeed(`${of}/conforming`, { method: "PATCH", headers: patch, body: { body: {} } });
    await succeed(`${of}/conforming/publish`, { headers: headers(2), body: { reason: "checked" } });
    await succeed(`${of}/conforming/withdraw`, { headers: headers(3), body: {} });
    await succeed(`${of}/conforming/restore`, { headers: headers(4), body: { version: 1 } });
    await succeed(`${of}/conforming/history`);
    await succeed(`${of}/conforming/compare?from=1&to=3`);
    await succeed(`/kinds/${kind}?lang=ar`);
    await succeed(`/import-templates/${kind}?format=csv`);
    await succeed(`/exports/${kind}?format=jsonl`);
  });

  test("of sessions, kinds, search, changes, coordination and health", async () => {
    await succeed("/session");
    await succeed("/session", { body: { person: "sample-chair" } });
    await succeed("/session", { method: "DELETE" });
    const changes = ["/changes?limit=5", "/changes/actors", "/events?after=0&follow=false"];
    for (const path of ["/kinds", "/search?q=accessibility", ...changes, "/overview", "/health"]) {
      await succeed(path);
    }
    await succeed("/overview/waiting");
    await succeed("/coordination/topics");
    await succeed("/coordination/people");
    await succeed("/import-maps");
  });

  test("of many writes at once, together and each by itself", async () => {
    const body = {
      title: localized("en", { en: "In bulk" }),
      category: "project",
      state: "underWay",
      unit: "bdt",
    };
    const items = [
      { operation: "create", kind: "activity", body },
      { operation: "publish", kind: "activity", id: "nobody", version: 1 },
    ];
    await succeed("/bulk", { body: { items: items.slice(0, 1) } });
    await succeed("/bulk", { body: { mode: "each", items } });
    expect((await conform.ask(secretary, "/bulk", { body: { items } })).status).toBe(422);
  });

  test("of service tokens", async () => {
    const administrator = "sample-administrator";
    const body = { name: "conforming", scopes: ["read"], roles: ["member"] };
    const { body: made } = await conform.ask(administrator, "/tokens", { body });
    const { id } = (made as { token: { id: string } }).token;
    expect((await conform.ask(administrator, "/tokens")).status).toBe(200);
    expect((await conform.ask(administrator, `/tokens/${id}`, { method: "DELETE" })).status).toBe(200);
  });

  test("of an import, from the file to the register", async () => {
    const form = new FormData();
    const rows = [
      { title: "A good row", category: "project", state: "underWay", unit: "bdt" },
      { title: "A row that points at nothing", category: "project", state: "underWay", unit: "nobody" },
    ];
    form.set("kind", "activity");
    form.set("file", new File([rows.map((row) => JSON.stringify(row)).join("\n")], "rows.jsonl"));
    const { id } = (await succeed("/imports", { form })).body as { id: string };
    expect(await settle(`/imports/${id}`)).toBe("checked");
    await succeed(`/imports/${id}/outcomes`);
    await succeed(`/imports/${id}/refused`);
    await succeed(`/imports/${id}/apply`, { body: {} });
    expect(await settle(`/imports/${id}`)).toBe("applied");
    await succeed("/imports");
    await succeed(`/imports/${id}`, { method: "DELETE" });
  });

  test("of an analysis, with its pairs and a case", async () => {
    const { id } = (await succeed("/analyses", { body: { threshold: 0.4 } })).body as { id: string };
    expect(await settle(`/analyses/${id}`)).toBe("done");
    await succeed("/analyses");
    const { pairs } = (await succeed(`/analyses/${id}/pairs?limit=500`)).body as {
      pairs: { a: string; b: string }[];
    };
    const [pair] = pairs;
    if (!pair) throw new Error("the sample has no pairs");
    await succeed(`/analyses/${id}/pairs/${pair.a}/${pair.b}`);
    await succeed(`/analyses/${id}/pairs/${pair.a}/${pair.b}/case`, { method: "POST" });
    await succeed(`/analyses/${id}/identical`);
    await succeed(`/analyses/${id}/left-out`);
    await succeed(`/analyses/${id}/sides`);
    await succeed(`/analyses/${id}`, { method: "DELETE" });
  }, 60_000);

  test.each(["html", "docx", "pdf", "md", "json"])("of the report as %s", async (format) => {
    await succeed(`/reports/annual-report-2026?format=${format}&lang=fr`);
    await succeed("/reports/annual-report-2026/summary?lang=ar");
  });

  test("of a refusal by every operation", async () => {
    for (const { method, path } of await readOperations(api)) {
      const filled = fillPath(path, { kind: "activity", id: "bdt-giga" });
      const asked = { method, lang: "fr", ...(method === "GET" ? {} : { body: {} }) };
      expect((await conform.ask(secretary, `${filled}?nobody=1`, asked)).status).toBe(400);
    }
  });
});

test("and every operation of the document has been asked for and has answered", () => {
  expect(conform.operationIds.length).toBeGreaterThan(200);
  expect(conform.operationIds.filter((id) => !conform.conformed.has(id))).toEqual([]);
});
