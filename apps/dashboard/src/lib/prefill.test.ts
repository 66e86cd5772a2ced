import { expect, test } from "vitest";
import { prefillSearch, readPrefill, referencesOfPrefill } from "./prefill.ts";

test("what an address is made of is what the form begins with", () => {
  const values = { theme: "theme-climate", side: "GS" };
  expect(readPrefill("focalPoint", prefillSearch(values))).toEqual(values);
});

test("fields that the kind does not have, and what is not for the form, are left out", () => {
  const search = { "prefill.theme": "", "prefill.budget": "1", side: "GS", "prefill.side": ["ITU-R", "GS"] };
  expect(readPrefill("focalPoint", search)).toEqual({ side: "ITU-R" });
});

test("the records that the form refers to are known by their kinds", () => {
  expect(referencesOfPrefill("topicCoordinator", { topic: "topic-efficiencies", namedBy: "RAG" })).toEqual([
    { kind: "topic", id: "topic-efficiencies" },
  ]);
});
