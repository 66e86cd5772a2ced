import { expect, test } from "vitest";
import { placeInDashboard } from "./place-in-dashboard.ts";

test.each([
  ["/ar/records/topic/accessibility", "/fr/records/topic/accessibility"],
  ["/fr", "/fr"],
  ["https://www.itu.int/fr/", undefined],
  ["//elsewhere.example/fr/", undefined],
  ["mailto:somebody@example.org", undefined],
  ["/api/v1/reports/x", undefined],
])("a link to %s leads a French reader to %s", (href, expected) => {
  expect(placeInDashboard(href, "fr")).toBe(expected);
});
