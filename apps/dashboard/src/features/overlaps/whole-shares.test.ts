import fc from "fast-check";
import { expect, test } from "vitest";
import { wholeShares } from "./whole-shares.ts";

test.each([
  [[0.3333, 0.3333, 0.3334], 1, { parts: [333, 333, 334], whole: 1000 }],
  [[0.2, 0.1], 0.3, { parts: [200, 100], whole: 300 }],
  [[0.0004, 0.0004, 0.0004], 0.0012, { parts: [1, 0, 0], whole: 1 }],
  [[], 0.5, { parts: [], whole: 500 }],
  [[0, 0], 0, { parts: [0, 0], whole: 0 }],
])("the parts %j of %f are shown as %j", (parts, whole, expected) => {
  expect(wholeShares(parts, whole, 1000)).toEqual(expected);
});

test("the parts that are shown add up to the whole that is shown, and none is off by a unit", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.0001, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }),
      (given) => {
        const sum = given.reduce((total, part) => total + part, 0);
        const parts = given.map((part) => part / sum);
        const shown = wholeShares(parts, 1, 1000);
        expect(shown.parts.reduce((total, part) => total + part, 0)).toBe(shown.whole);
        shown.parts.forEach((part, index) => {
          expect(Math.abs(part - (parts[index] ?? 0) * 1000)).toBeLessThan(1);
        });
      },
    ),
  );
});
