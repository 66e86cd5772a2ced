import { kindNames } from "@intersector/domain";
import { expect, test } from "vitest";
import { kindFamilies } from "./kind-families.ts";

test("every kind stands in one family", () => {
  expect(Object.values(kindFamilies).flat().toSorted()).toEqual(kindNames.toSorted());
});
