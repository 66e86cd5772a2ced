import { expect, test } from "vitest";
import { commonValues } from "./common-values.ts";

test.each([
  [["AFR", "EUR"], ["EUR", "ARB"], ['"EUR"']],
  ["project", "project", ['"project"']],
  ["project", "event", []],
  [undefined, undefined, []],
  [undefined, ["EUR"], []],
  [{ amount: 5, currency: "CHF" }, { amount: 5, currency: "CHF" }, ['{"amount":5,"currency":"CHF"}']],
])("%j and %j have %j in common", (a, b, expected) => {
  expect([...commonValues(a, b)]).toEqual(expected);
});
