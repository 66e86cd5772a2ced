import type { Side } from "@intersector/domain";
import { expect, test } from "vitest";
import { countChoices, ignoredIn, listQueryOf, parseActivitySearch } from "./activity-search.ts";

const units = new Map<Side, string[]>([
  ["ITU-T", ["tsb", "tsb-ops"]],
  ["ITU-D", ["bdt"]],
]);

test("an address that no list could use is read without what it cannot", () => {
  expect(parseActivitySearch({ side: ["ITU-T", "ITU-X"], q: "", unit: "bdt", page: "3" })).toEqual({
    side: ["ITU-T"],
    unit: ["bdt"],
  });
});

test("a side is asked for by its units", () => {
  expect(listQueryOf({ side: ["ITU-T"] }, units)).toEqual({ "filter[unit]": ["tsb", "tsb-ops"] });
});

test("a unit that is not on the chosen side finds nothing", () => {
  expect(listQueryOf({ side: ["ITU-T"], unit: ["bdt"] }, units)).toEqual({ "filter[unit]": "-" });
});

test("the counts of a field are asked for without its own choices", () => {
  const search = { q: "climat", category: ["event"], state: ["planned"] };
  expect(listQueryOf(search, units, "category")).toEqual({ q: "climat", "filter[state]": ["planned"] });
});

test("choices are counted one by one", () => {
  expect(countChoices({ q: "x", side: ["ITU-T"], category: ["event", "tool"] })).toBe(3);
});

test("what a hand-made address asks in vain is left out of the list, and told", () => {
  const given = {
    q: "climat",
    side: ["ITU-T", "ITU-X"],
    category: ["event", "dinner"],
    state: "<script>",
    unit: ["bdt", "' or 1=1"],
    sort: "-password",
    columns: "period,secrets,unit",
    page: "3",
  };
  expect(parseActivitySearch(given)).toEqual({
    q: "climat",
    side: ["ITU-T"],
    category: ["event"],
    unit: ["bdt"],
    columns: "period,unit",
  });
  expect(ignoredIn(given)).toEqual([
    "page=3",
    "side=ITU-X",
    "sort=-password",
    "unit=' or 1=1",
    "category=dinner",
    "state=<script>",
    "columns=secrets",
  ]);
});

test("an address that the list understands leaves nothing to tell", () => {
  expect(
    ignoredIn({ q: "x", sort: "-budget.amount", regions: "AFR", themes: "theme-a", columns: "unit" }),
  ).toEqual([]);
});
