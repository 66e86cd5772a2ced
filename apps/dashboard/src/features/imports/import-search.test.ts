import { expect, test } from "vitest";
import { firstRows, parseImportSearch } from "./import-search.ts";

test.each([
  [{ rows: "refused" }, { rows: "refused" }],
  [{ rows: ["changed", "created"] }, { rows: "changed" }],
  [{ rows: "everything" }, {}],
  [{}, {}],
])("an address with %j shows %j", (given, expected) => {
  expect(parseImportSearch(given)).toEqual(expected);
});

test("refused rows are shown first, and otherwise what there is", () => {
  expect(firstRows({ created: 3, changed: 0, unchanged: 1, refused: 2 })).toBe("refused");
  expect(firstRows({ created: 0, changed: 0, unchanged: 4, refused: 0 })).toBe("unchanged");
  expect(firstRows({ created: 0, changed: 0, unchanged: 0, refused: 0 })).toBe("created");
});
