import type { Period } from "@intersector/domain";
import { expect, test } from "vitest";
import { subject } from "../../test/short-titles.ts";
import { compareTime } from "./compare-time.ts";

const year = { from: "2026-01-01", to: "2026-12-31" };

test.each<[string, Period | undefined, Period | undefined, number | undefined, object]>([
  ["no period", undefined, year, undefined, { code: "periodUnknown", values: {} }],
  ["a period without ends", {}, year, undefined, { code: "periodUnknown", values: {} }],
  ["the same year", year, year, 1, { code: "periodsOverlap", values: year }],
  [
    "a week within a year",
    year,
    { from: "2026-03-02", to: "2026-03-08" },
    1,
    { code: "periodsOverlap", values: { from: "2026-03-02", to: "2026-03-08" } },
  ],
  [
    "five days of ten",
    { from: "2026-03-01", to: "2026-03-10" },
    { from: "2026-03-06", to: "2026-03-15" },
    0.5,
    { code: "periodsOverlap", values: { from: "2026-03-06", to: "2026-03-10" } },
  ],
  [
    "one day in common",
    { from: "2026-03-01", to: "2026-03-10" },
    { from: "2026-03-10", to: "2026-03-19" },
    0.1,
    { code: "periodsOverlap", values: { from: "2026-03-10", to: "2026-03-10" } },
  ],
  [
    "one after the other",
    { from: "2026-03-11", to: "2026-03-20" },
    { from: "2026-03-01", to: "2026-03-10" },
    0,
    { code: "periodsApart", values: { daysBetween: 0 } },
  ],
  [
    "a year between, over a leap day",
    { to: "2023-12-31" },
    { from: "2025-01-01" },
    0,
    { code: "periodsApart", values: { daysBetween: 366 } },
  ],
  [
    "two open ends",
    { from: "2024-01-01" },
    { from: "2026-01-01" },
    1,
    { code: "periodsOverlap", values: { from: "2026-01-01" } },
  ],
  [
    "ends that cross",
    { from: "2026-01-01" },
    { to: "2026-01-31" },
    1,
    { code: "periodsOverlap", values: { from: "2026-01-01", to: "2026-01-31" } },
  ],
  [
    "an open end and a year",
    { from: "2026-07-02" },
    year,
    183 / 365,
    { code: "periodsOverlap", values: { from: "2026-07-02", to: "2026-12-31" } },
  ],
])("of %s", (_what, a, b, value, fact) => {
  const withPeriod = (id: string, period: Period | undefined) => subject(id, "A", period ? { period } : {});
  const facet = compareTime(withPeriod("a", a), withPeriod("b", b));
  if (value === undefined) expect(facet).not.toHaveProperty("value");
  else expect(facet.value).toBeCloseTo(value, 12);
  expect(facet.facts).toEqual([fact]);
});
