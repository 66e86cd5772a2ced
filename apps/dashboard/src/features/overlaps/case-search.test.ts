import { expect, test } from "vitest";
import { caseQueryOf, countCaseChoices, parseCaseSearch } from "./case-search.ts";

test("an address is read without what no list could use", () => {
  const given = { class: "duplication", state: ["agreed", "x"], unit: "", sort: "title", page: "2" };
  expect(parseCaseSearch(given)).toEqual({ class: ["duplication"], state: ["agreed"], sort: "title" });
});

test("the register is asked for the latest cases first, and for the counts of a field without its own choices", () => {
  const search = parseCaseSearch({ class: ["duplication", "overlap"], unit: "bdt" });
  expect(caseQueryOf(search)).toEqual({
    sort: "-identifiedOn",
    "filter[class]": ["overlap", "duplication"],
    "filter[units]": "bdt",
  });
  expect(caseQueryOf(search, "class")).toEqual({ "filter[units]": "bdt" });
  expect(countCaseChoices(search)).toBe(3);
});
