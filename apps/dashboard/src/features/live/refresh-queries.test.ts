import { expect, test } from "vitest";
import { isTouched } from "./refresh-queries.ts";

test.each([
  [["records", "activity", "list", { q: "x" }], true],
  [["records", "activity", "course", "history"], true],
  [["records", "activity", "course"], false],
  [["records", "theme", "list", {}], false],
  [["changes", "log", "fr", {}], true],
  [["overview"], true],
  [["session"], false],
  [["imports", "fr"], false],
])("a written activity touches %o: %s", (queryKey, expected) => {
  expect(isTouched(queryKey, new Set(["activity"]))).toBe(expected);
});
