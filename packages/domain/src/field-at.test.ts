import { expect, test } from "vitest";
import { fieldAt } from "./field-at.ts";

test.each([
  ["activity", "unit", { type: "string", optional: false, references: ["unit"] }],
  ["activity", "partners", { type: "string", optional: true, references: ["unit"] }],
  ["activity", "partners.0", { type: "string", optional: true, references: ["unit"] }],
  ["activity", "period.from", { type: "string", format: "date", optional: true }],
  ["activity", "url", { type: "string", format: "url", optional: true }],
  ["activity", "budget.amount", { type: "number", optional: false }],
  ["activity", "title.texts.fr", { type: "string", optional: true }],
  ["topic", "progress.documents", { type: "string", optional: true, references: ["document"] }],
  ["topic", "progress.0.year", { type: "number", optional: false }],
  ["focalPoint", "alternate", { type: "boolean", optional: true }],
  ["document", "author", { type: "string", optional: true, references: ["person"] }],
  ["overlapCase", "validations.unit", { type: "string", optional: false, references: ["unit"] }],
] as const)("the field %s.%s is found in its schema", (kind, path, expected) => {
  expect(fieldAt(kind, path)).toEqual(expected);
});

test("what an object points at is known by its id", () => {
  expect(fieldAt("actionItem", "about.id")?.references).toContain("overlapCase");
});

test("a closed list names its values", () => {
  expect(fieldAt("activity", "regions")?.values).toContain("AFR");
});

test.each([
  "nothing",
  "title.nothing",
  "unit.id",
  "period.from.year",
  "",
  "constructor",
  "__proto__",
  "toString",
])("there is no field %s", (path) => {
  expect(fieldAt("activity", path)).toBeUndefined();
});
