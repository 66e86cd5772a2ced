import { expect, test } from "vitest";
import { moveColumn, readColumns } from "./column-choice.ts";

const known = ["unit", "state", "period"];

test.each([
  ["period,unit", ["period", "unit"], []],
  ["unit,unit,,state", ["unit", "state"], []],
  ["unit,<script>,state", ["unit", "state"], ["<script>"]],
  ["nothing", undefined, ["nothing"]],
  [undefined, undefined, []],
  [["unit", "state"], ["unit", "state"], []],
])("the columns of %j are %j, and %j is not known", (given, columns, unknown) => {
  expect(readColumns(given, known)).toEqual({ columns, unknown });
});

test("a column moves by one place, and not beyond the ends", () => {
  expect(moveColumn(known, "period", -1)).toEqual(["unit", "period", "state"]);
  expect(moveColumn(known, "unit", -1)).toEqual(known);
  expect(moveColumn(known, "period", 1)).toEqual(known);
  expect(moveColumn(known, "nothing", 1)).toEqual(known);
});
