import { afterAll, beforeAll, expect, test } from "vitest";
import { readAs, startTestApp, type TestApp, type Who } from "../../test/test-app.ts";
import { SearchReply } from "../schemas/search.ts";

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
}, 60_000);
afterAll(async () => await api.close());

async function find(words: string, who: Who = "sample-secretary", more = "") {
  return await readAs(SearchReply, await api.ask(who, `/search?q=${encodeURIComponent(words)}${more}`));
}

test.each([
  ["accessibility", "topic-accessibility"],
  ["accesibility", "topic-accessibility"],
  ["accessibilité", "topic-accessibility"],
  ["accessiblité", "topic-accessibility"],
  ["accesibilidad", "topic-accessibility"],
  ["доступность", "topic-accessibility"],
  ["النفاذ", "topic-accessibility"],
  ["无障碍", "topic-accessibility"],
  ["climat", "topic-climate-change"],
  ["дотупность", "topic-accessibility"],
  ["доступностб", "topic-accessibility"],
  ["النفاد", "topic-accessibility"],
  ["نفذا", "topic-accessibility"],
  ["acessibilité", "topic-accessibility"],
  ["acessibility", "topic-accessibility"],
  ["气候变化", "topic-climate-change"],
  ["المناخ", "topic-climate-change"],
  ["résolutoin", "topic-streamlining-of-resolutions"],
])("%s finds %s", async (words, id) => {
  const { hits } = await find(words, "sample-secretary", "&kinds=topic");
  expect(hits.map((hit) => hit.id)).toContain(id);
});

test("the counts tell of every kind how much there is, also where one kind alone is asked for", async () => {
  const all = await find("accessibility");
  const ofTopics = await find("accessibility", "sample-secretary", "&kinds=topic&limit=1");
  expect(ofTopics.counts).toEqual(all.counts);
  expect(ofTopics.hits.map(({ kind }) => kind)).toEqual(["topic"]);
  expect(all.counts.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(all.hits.length);
});

test("what matched is marked, and its language named", async () => {
  const { hits } = await find("accessibilité");
  const topic = hits.find(({ id }) => id === "topic-accessibility");
  expect(topic).toMatchObject({ language: "fr", excerpt: "[[Accessibilité]]" });
});

test("a visitor is neither given nor told the number of what is closed to them", async () => {
  const { hits, counts } = await find("accessibility", "visitor");
  expect(counts.map(({ kind }) => kind)).toContain("topic");
  for (const kind of ["activity", "overlapCase", "person", "actionItem"]) {
    expect([...hits, ...counts].map((one) => one.kind)).not.toContain(kind);
  }
});
