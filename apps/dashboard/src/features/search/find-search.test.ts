import { expect, test } from "vitest";
import { parseFindSearch } from "./find-search.ts";

test.each([
  [
    { q: "climat", kind: "topic" },
    { q: "climat", kind: "topic" },
  ],
  [{ q: ["a b", "c"], kind: "nothing" }, { q: "a b" }],
  [{ q: "", kind: 7 }, {}],
  [{ q: "x".repeat(900) }, { q: "x".repeat(200) }],
])("%j is read as what a search can use of it", (given, expected) => {
  expect(parseFindSearch(given)).toEqual(expected);
});
