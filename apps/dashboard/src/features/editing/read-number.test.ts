import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumber } from "./read-number.ts";

test.each([
  ["12", 12],
  ["12 500,5", 12_500.5],
  ["12\u202f500", 12_500],
  ["1'000.25", 1000.25],
  ["0,125", 0.125],
  ["−3", -3],
  ["1,500", undefined],
  ["1.500,5", undefined],
  ["12 CHF", undefined],
  ["", undefined],
  ["1e5", undefined],
])("%j is read as %j", (text, expected) => {
  expect(readNumber(text)).toBe(expected);
});

test("a number is read back as it is written into a field", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 1, max: 4 }), (units, decimals) => {
      const number = units / 10 ** decimals;
      expect(readNumber(String(number))).toBe(number);
    }),
  );
});
