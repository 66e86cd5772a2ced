import { kindNames } from "@intersector/domain";
import { expect, test } from "vitest";
import { fieldsOf } from "../../lib/field-shape.ts";
import { listFieldsOf } from "./list-fields.ts";

test.each(kindNames)("the list of %s names fields that the kind has, and filters by closed lists", (kind) => {
  const shapes = new Map(fieldsOf(kind).map(({ name, shape }) => [name, shape]));
  const { columns, filters } = listFieldsOf(kind);
  for (const name of columns) expect(shapes.has(name), name).toBe(true);
  for (const name of filters) {
    const shape = shapes.get(name);
    const item = shape?.type === "list" ? shape.item : shape;
    expect(item?.type, name).toBe("vocabulary");
  }
});
