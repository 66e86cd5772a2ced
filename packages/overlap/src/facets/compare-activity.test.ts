import { expect, test } from "vitest";
import { compareActivity } from "./compare-activity.ts";

test.each([
  [1, "identicalText"],
  [0.999, "activityAlike"],
  [0.5, "activityAlike"],
  [0.49, "activityPartlyAlike"],
  [0.25, "activityPartlyAlike"],
  [0.24, "activityDiffers"],
  [0, "activityDiffers"],
])("a cosine of %d between the texts is %s", (cosine, code) => {
  const { value, facts } = compareActivity(cosine);
  expect(value).toBe(cosine);
  expect(facts.map((fact) => fact.code)).toEqual([code]);
});

test("without a common language nothing is said of it", () => {
  expect(compareActivity(undefined)).toEqual({ facts: [] });
});

test("a cosine that rounding has carried above 1 is 1", () => {
  expect(compareActivity(1 + 1e-12)).toMatchObject({ value: 1, facts: [{ code: "identicalText" }] });
});
