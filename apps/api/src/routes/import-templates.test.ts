import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../../test/test-app.ts";

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp({ sample: false });
}, 60_000);
afterAll(() => api.close());

test("a template has the columns that an import reads, and no row", async () => {
  const reply = await api.ask("sample-secretary", "/import-templates/topic?format=csv", { lang: "es" });
  expect(reply.headers.get("Content-Disposition")).toMatch(/^attachment; filename="Temas .*\.csv"/);
  const lines = (await reply.text()).trim().split("\n");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('"title.es"');
});

test("a workbook is the form where none is asked for", async () => {
  const reply = await api.ask("sample-secretary", "/import-templates/unit");
  expect(new Uint8Array(await reply.arrayBuffer()).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
});

test.each([
  ["sample-member", "/import-templates/unit", 403],
  ["visitor", "/import-templates/unit", 401],
  ["sample-secretary", "/import-templates/nothing", 404],
  ["sample-secretary", "/import-templates/unit?format=jsonl", 400],
] as const)("%s is answered %s with %i", async (who, path, status) => {
  expect((await api.ask(who, path)).status).toBe(status);
});
