import { expect, test } from "vitest";
import { parseComparisonSearch } from "./comparison-search.ts";

test.each([
  [
    { from: "3", to: "7" },
    { from: 3, to: 7 },
  ],
  [
    { from: 3, to: 7 },
    { from: 3, to: 7 },
  ],
  [{ from: "0", to: "-1" }, {}],
  [{ from: "three", to: "1e3" }, {}],
  [{ from: ["2", "3"] }, { from: 2 }],
  [{}, {}],
])("the address %o names the versions %o", (given, expected) => {
  expect(parseComparisonSearch(given)).toEqual(expected);
});
