import { expect, test } from "vitest";
import { parseRecordSearch } from "./record-search.ts";

test("words and choices are read, and what a list cannot use is left out", () => {
  expect(parseRecordSearch({ q: "climat", category: "event", year: 2026, "<x>": "y", state: "" })).toEqual({
    q: "climat",
    category: "event",
    year: "2026",
  });
});
