import { expect, test } from "vitest";
import { formatsFor } from "./use-formats.ts";

test.each([
  ["fr", "28 avril 2026"],
  ["en-GB", "28 April 2026"],
  ["ar-u-nu-latn", "28 أبريل 2026"],
  ["zh", "2026年4月28日"],
])("a day in %s is %s", (locale, expected) => {
  expect(formatsFor(locale).day("2026-04-28")).toBe(expected);
});

test("whole years are written as years", () => {
  const { period } = formatsFor("fr");
  expect(period({ from: "2028-01-01", to: "2031-12-31" })).toBe("2028–2031");
  expect(period({ from: "2026-01-01", to: "2026-12-31" })).toBe("2026");
});

test("an open end stays open", () => {
  expect(formatsFor("en-GB").period({ from: "2026-05-01" })).toBe("1 May 2026 –");
});

test("a deadline is told in the unit that a person would use", () => {
  const { daysFromNow } = formatsFor("en");
  expect(daysFromNow("2026-03-04", "2026-03-03")).toBe("tomorrow");
  expect(daysFromNow("2026-04-03", "2026-03-03")).toBe("in 4 weeks");
  expect(daysFromNow("2025-11-03", "2026-03-03")).toBe("4 months ago");
});
