import { expect, test } from "vitest";
import { listQueryOf, parseRecordSearch } from "./record-search.ts";

test("words and choices are read, and what a list cannot use is left out", () => {
  expect(parseRecordSearch({ q: "climat", category: "event", year: 2026, "<x>": "y", state: "" })).toEqual({
    q: "climat",
    category: "event",
    year: "2026",
  });
});

test("a list is asked for the words, the choices and an order", () => {
  expect(listQueryOf({ q: "climat", category: "event" })).toEqual({
    sort: "title",
    q: "climat",
    "filter[category]": "event",
  });
  expect(listQueryOf({ sort: "-updatedAt" })).toEqual({ sort: "-updatedAt" });
});
