import fc from "fast-check";
import { expect, test } from "vitest";
import { placeBars } from "./bars.ts";

test("a bar twice as long is a value twice as large", () => {
  expect(placeBars([50, 100])).toEqual([
    { from: 0, to: 0.5 },
    { from: 0, to: 1 },
  ]);
});

test("a negative value runs back from zero", () => {
  expect(placeBars([-100, 100])).toEqual([
    { from: 0, to: 0.5 },
    { from: 0.5, to: 1 },
  ]);
});

test("where all values are zero there is nothing to draw", () => {
  expect(placeBars([0, 0])).toEqual([
    { from: 0, to: 0 },
    { from: 0, to: 0 },
  ]);
});

test("every bar lies inside the scale, whatever the values", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (values) => {
      for (const { from, to } of placeBars(values)) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(1);
      }
    }),
  );
});
