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

test("a list begins with one value, and a reference to one of several kinds names its kind", () => {
  const search = prefillSearch({ about: "topic/topic-climate", ownerUnit: "bdt" });
  const prefill = readPrefill("actionItem", search);
  expect(prefill).toEqual({ about: { kind: "topic", id: "topic-climate" }, ownerUnit: "bdt" });
  expect(referencesOfPrefill("actionItem", prefill)).toEqual([
    { kind: "unit", id: "bdt" },
    { kind: "topic", id: "topic-climate" },
  ]);
  const document = readPrefill("document", prefillSearch({ topics: "topic-climate", type: "contribution" }));
  expect(document).toEqual({ topics: ["topic-climate"], type: "contribution" });
  expect(referencesOfPrefill("document", document)).toEqual([{ kind: "topic", id: "topic-climate" }]);
});

test.each(["topic-climate", "unit/bdt", "topic/", "nothing/x"])(
  "a reference that its field does not take begins nothing: %s",
  (about) => {
    expect(readPrefill("actionItem", prefillSearch({ about }))).toEqual({});
  },
);
