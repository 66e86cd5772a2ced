import { expect, test } from "vitest";
import { parseReportSearch } from "./report-search.ts";

test.each([
  [
    { in: "ru", without: "illustrative" },
    { in: "ru", without: "illustrative" },
  ],
  [{ in: "pt", without: "everything" }, {}],
  [{}, {}],
])("an address with %j asks for %j", (given, expected) => {
  expect(parseReportSearch(given)).toEqual(expected);
});
