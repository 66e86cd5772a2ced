import { localized } from "@intersector/domain";
import { expect, test } from "vitest";
import { fieldsOf, isChoice, isInFields } from "./record-fields.ts";

test("a body keeps its values, without texts, without what is empty, and with its choices apart", () => {
  const body = {
    title: localized("fr", { fr: "Accessibilité", en: "Accessibility" }),
    unit: "bdt",
    category: "project",
    budget: { amount: 12, currency: "CHF" },
    regions: ["AFR", "ARB", "AFR"],
    topics: [],
    outputs: [localized("fr", { fr: "Un guide" })],
    planCode: "1.6.19b",
    url: `https://www.itu.int/${"x".repeat(200)}`,
    parent: undefined,
  };
  expect(fieldsOf("activity", body)).toEqual({
    fields: {
      title: true,
      unit: "bdt",
      category: "project",
      budget: { amount: 12, currency: "CHF" },
      regions: ["AFR", "ARB", "AFR"],
      outputs: [true],
      planCode: "1.6.19b",
      url: true,
    },
    choices: ["unit=bdt", "category=project", "regions=AFR", "regions=ARB"],
  });
});

test("a choice in a list of objects is known by its path without places", () => {
  const validations = [{ unit: "bdt" }, { unit: "tsb" }];
  expect(fieldsOf("overlapCase", { validations }).choices).toEqual([
    "validations.unit=bdt",
    "validations.unit=tsb",
  ]);
});

test.each([
  ["unit", true, true],
  ["regions", true, true],
  ["budget.amount", false, true],
  ["countries", false, true],
  ["title", false, true],
  ["title.texts.fr", false, false],
  ["title.original", false, false],
  ["outputs.original", false, false],
  ["topics.0", false, false],
])("%s is a choice: %s; is in the fields: %s", (path, choice, inFields) => {
  expect([isChoice("activity", path), isInFields("activity", path)]).toEqual([choice, inFields]);
});
