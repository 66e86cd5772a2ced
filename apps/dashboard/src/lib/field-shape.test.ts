import { type KindName, kindNames } from "@intersector/domain";
import { expect, test } from "vitest";
import { allFieldsOf, fieldsOf, shapeAt } from "./field-shape.ts";

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

test("a field says what it asks for: whether it is required, its bounds, its form, its choices", () => {
  const field = (kind: KindName, name: string) => allFieldsOf(kind).find((one) => one.name === name);
  expect(field("activity", "title")?.isRequired).toBe(true);
  expect(field("activity", "audience")?.isRequired).toBe(false);
  expect(field("activity", "provenance")?.isRequired).toBe(false);
  expect(field("person", "name")?.shape).toEqual({ type: "text", longest: 200 });
  expect(field("person", "country")?.shape).toEqual({ type: "text", form: "countryCode" });
  expect(field("initiative", "year")?.shape).toEqual({ type: "number", from: 1865, to: 2200, isWhole: true });
  expect(field("overlapCase", "score")?.shape).toEqual({ type: "number", from: 0, to: 1 });
  expect(field("topic", "position")?.shape).toEqual({ type: "number", from: 1, isWhole: true });
  expect(field("activity", "recurrence")?.shape).toMatchObject({ type: "choice", name: "recurrence" });
  expect(field("document", "originalLanguage")?.shape).toMatchObject({ type: "choice", name: "language" });
  expect(field("document", "languages")?.shape).toEqual({
    type: "byLanguage",
    item: { type: "vocabulary", name: "documentRendition" },
  });
  expect(field("actionItem", "about")?.shape).toMatchObject({ type: "reference", withKind: true });
});

test.each(kindNames)("every kind has fields to show: %s", (kind) => {
  expect(fieldsOf(kind).length).toBeGreaterThan(0);
});

test.each([
  [["title"], { type: "localized" }],
  [["provenance"], { type: "provenance" }],
  [["audience", 0], { type: "vocabulary", name: "audience" }],
  [["title", "texts", "fr"], undefined],
  [["period", "to"], undefined],
  [["nothing"], undefined],
])("what stands at %j is found", (path, expected) => {
  expect(shapeAt("activity", path)).toEqual(expected);
});
