import { expect, test } from "vitest";
import { isSearchable } from "./is-searchable.ts";

test.each([
  ["", false],
  [" a ", false],
  ["it", true],
  ["网", true],
])("%j is worth a search: %s", (words, expected) => {
  expect(isSearchable(words)).toBe(expected);
});
