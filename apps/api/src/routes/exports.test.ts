import { afterAll, beforeAll, expect, test } from "vitest";
import { readProblem, startTestApp, type TestApp } from "../../test/test-app.ts";

const secretary = "sample-secretary";
let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
}, 60_000);
afterAll(async () => await api.close());

test("an export holds the chosen columns in their order", async () => {
  const reply = await api.ask(secretary, "/exports/topic?format=csv&fields=state,title.fr,group&sort=title");
  const [headings = "", ...rows] = (await reply.text()).trim().split("\r\n");
  expect(headings).toBe('"id","state","title.fr","group"');
  expect(rows).toContain('"topic-accessibility","active","Accessibilité","iscg"');
});

test("as jsonl with a cell for each, and not a body that an import would take for the whole", async () => {
  const reply = await api.ask(
    secretary,
    "/exports/topic?format=jsonl&fields=title.fr,recordState&q=accessibility",
  );
  const [line = ""] = (await reply.text()).split("\n");
  expect(JSON.parse(line)).toEqual({
    id: "topic-accessibility",
    "title.fr": "Accessibilité",
    recordState: "published",
  });
});

test("a column that the kind does not have is refused in the reader's language, with those that it has", async () => {
  const reply = await api.ask(secretary, "/exports/topic?fields=title,colour", { lang: "fr" });
  const { findings } = await readProblem(reply, 400);
  expect(findings).toMatchObject([{ code: "notInList", pointer: "#/fields", in: "query" }]);
  expect(findings[0]?.message).toMatch(/«.colour.» .*recordState, title, state/);
});
