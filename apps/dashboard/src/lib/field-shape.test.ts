import { kindNames } from "@intersector/domain";
import { expect, test } from "vitest";
import { fieldsOf, shapeAt } from "./field-shape.ts";

test("the shape of a field is read from its schema", () => {
  const shapes = new Map(fieldsOf("activity").map(({ name, shape }) => [name, shape]));
  expect(shapes.get("title")).toEqual({ type: "localized" });
  expect(shapes.get("unit")).toEqual({ type: "reference", kinds: ["unit"] });
  expect(shapes.get("category")).toEqual({ type: "vocabulary", name: "activityCategory" });
  expect(shapes.get("audience")).toEqual({ type: "list", item: { type: "vocabulary", name: "audience" } });
  expect(shapes.get("period")).toEqual({ type: "period" });
  expect(shapes.get("budget")).toEqual({ type: "money" });
  expect(shapes.get("url")).toEqual({ type: "url" });
});

test.each(kindNames)("every kind has fields to show: %s", (kind) => {
  expect(fieldsOf(kind).length).toBeGreaterThan(0);
});

test.each([
  [["title"], { type: "localized" }],
  [["audience", 0], { type: "vocabulary", name: "audience" }],
  [["title", "texts", "fr"], undefined],
  [["period", "to"], undefined],
  [["nothing"], undefined],
])("what stands at %j is found", (path, expected) => {
  expect(shapeAt("activity", path)).toEqual(expected);
});
