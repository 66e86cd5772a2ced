import { expect, test } from "vitest";
import { subject } from "../../test/short-titles.ts";
import type { OverlapSubject } from "../overlap-subject.ts";
import { compareOwner } from "./compare-owner.ts";

type Owner = Partial<Pick<OverlapSubject, "unit" | "side" | "parent">>;

test.each<[string, Owner, Owner, number, object[]]>([
  [
    "one unit",
    { unit: "br", side: "ITU-R" },
    { unit: "br", side: "ITU-R" },
    1,
    [{ code: "sameUnit", values: { unit: "br" } }],
  ],
  [
    "two units of a side",
    { unit: "br-a", side: "ITU-R" },
    { unit: "br-b", side: "ITU-R" },
    0.5,
    [{ code: "sameSide", values: { side: "ITU-R" } }],
  ],
  [
    "two sides",
    { unit: "br", side: "ITU-R" },
    { unit: "tsb", side: "ITU-T" },
    0,
    [{ code: "differentSides", values: { a: "ITU-R", b: "ITU-T" } }],
  ],
  [
    "a unit outside the Union",
    { unit: "br", side: "ITU-R" },
    { unit: "unicef" },
    0,
    [{ code: "differentUnits", values: { a: "br", b: "unicef" } }],
  ],
  [
    "the first as a part of the second",
    { unit: "br", parent: "b" },
    { unit: "br" },
    1,
    [
      { code: "sameUnit", values: { unit: "br" } },
      { code: "parentAndPart", values: { parent: "b", part: "a" } },
    ],
  ],
  [
    "the second as a part of the first",
    { unit: "br" },
    { unit: "br", parent: "a" },
    1,
    [
      { code: "sameUnit", values: { unit: "br" } },
      { code: "parentAndPart", values: { parent: "a", part: "b" } },
    ],
  ],
  [
    "two parts of a third",
    { unit: "br", parent: "x" },
    { unit: "br", parent: "x" },
    1,
    [
      { code: "sameUnit", values: { unit: "br" } },
      { code: "sameParent", values: { parent: "x" } },
    ],
  ],
])("of %s", (_what, a, b, value, facts) => {
  expect(compareOwner(subject("a", "A", a), subject("b", "B", b))).toEqual({ value, facts });
});
