import { expect, test } from "vitest";
import { describeCourse } from "./describe-course.ts";

const point = (year: number, value: number, qualifier: "exact" | "moreThan" = "exact") => ({
  year,
  value,
  qualifier,
  source: { status: "official" as const },
});

test("a figure is told from its first year to its last, whatever the order of its values", () => {
  expect(describeCourse([point(2025, 132), point(2022, 120), point(2020, 109)])).toMatchObject({
    kind: "rose",
    first: { year: 2020 },
    last: { year: 2025 },
    difference: 23,
    share: 23 / 109,
  });
  expect(describeCourse([point(2024, 10), point(2025, 4)])).toMatchObject({ kind: "fell", difference: 6 });
  expect(describeCourse([point(2024, 4), point(2025, 4)])).toMatchObject({ kind: "same" });
});

test("nothing is counted from a value that is only a bound", () => {
  expect(describeCourse([point(2020, 109), point(2025, 100, "moreThan")])?.kind).toBe("inexact");
});

test("there is no share of nothing, no course of one value, and no sentence without a value", () => {
  expect(describeCourse([point(2020, 0), point(2025, 3)])).toMatchObject({ kind: "rose", share: undefined });
  expect(describeCourse([point(2025, 3)])).toMatchObject({ kind: "single" });
  expect(describeCourse([])).toBeUndefined();
});
