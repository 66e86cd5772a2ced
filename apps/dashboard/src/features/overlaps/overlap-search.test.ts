import { expect, test } from "vitest";
import { countChoices, pairQueryOf, parseOverlapSearch } from "./overlap-search.ts";

test("an address is read without what no list could use", () => {
  const given = { class: ["overlap", "gap", "x"], from: "45", across: "sides", show: "all", unit: "" };
  expect(parseOverlapSearch(given)).toEqual({ class: ["overlap"], from: 45, across: "sides" });
});

test.each([
  ["ITU-T,ITU-D", ["ITU-T", "ITU-D"]],
  ["GS,GS", ["GS", "GS"]],
  [
    ["ITU-R", "ITU-R"],
    ["ITU-R", "ITU-R"],
  ],
  ["ITU-T", undefined],
  ["ITU-T,ITU-X", undefined],
  ["ITU-T,ITU-D,GS", undefined],
])("between %j stand the sides %j", (between, expected) => {
  expect(parseOverlapSearch({ between }).between).toEqual(expected);
});

test.each(["0", "101", "4.5", "half"])("%j is no score to begin at", (from) => {
  expect(parseOverlapSearch({ from })).toEqual({});
});

test("the API is asked for classes at once and for the score as a share", () => {
  const search = parseOverlapSearch({ class: ["duplication", "overlap"], from: "45", activity: "a-1" });
  expect(pairQueryOf(search)).toEqual({ class: "overlap,duplication", minScore: "0.45", activity: "a-1" });
  expect(countChoices(search)).toBe(4);
});

test("which comparison and which of its lists are shown is no choice that narrows it", () => {
  expect(countChoices({ analysis: "x", show: "identical" })).toBe(0);
});
