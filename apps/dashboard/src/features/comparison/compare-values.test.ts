import { localized } from "@intersector/domain";
import { describe, expect, test } from "vitest";
import { compareValues, isEqual } from "./compare-values.ts";

describe("values are compared as their schema says", () => {
  test("texts of several languages language by language, and only those that differ", () => {
    const before = localized("fr", { fr: "Cours de droit", zh: "网络培训", en: "Course" });
    const after = localized("fr", { fr: "Cours", zh: "网络研讨会", en: "Course", ar: "دورة" });
    expect(compareValues({ type: "localized" }, before, after)).toEqual({
      type: "languages",
      texts: [
        {
          language: "fr",
          runs: [
            { change: "same", text: "Cours" },
            { change: "removed", text: " de droit" },
          ],
        },
        {
          language: "zh",
          runs: [
            { change: "same", text: "网络" },
            { change: "removed", text: "培训" },
            { change: "added", text: "研讨会" },
          ],
        },
        { language: "ar", runs: [{ change: "added", text: "دورة" }] },
      ],
    });
  });

  test("lists item by item: one that comes first moves none of the others", () => {
    const shape = { type: "list", item: { type: "text" } } as const;
    expect(compareValues(shape, ["b", "c"], ["a", "b"])).toEqual({
      type: "items",
      items: [
        { change: "added", value: "a" },
        { change: "same", value: "b" },
        { change: "removed", value: "c" },
      ],
    });
    expect(compareValues(shape, undefined, ["a"])).toEqual({
      type: "items",
      items: [{ change: "added", value: "a" }],
    });
  });

  test("groups field by field, and what has no parts as a whole", () => {
    const text = { type: "text" } as const;
    const shape = {
      type: "object",
      fields: [
        { name: "a", shape: text, isRequired: false },
        { name: "b", shape: text, isRequired: false },
      ],
    } as const;
    expect(compareValues(shape, { a: "1", b: "2" }, { b: "3", a: "1" })).toEqual({
      type: "fields",
      fields: [{ name: "b", shape: text, before: "2", after: "3" }],
    });
    expect(compareValues({ type: "date" }, "2026-01-01", "2026-01-02")).toEqual({
      type: "whole",
      before: "2026-01-01",
      after: "2026-01-02",
    });
  });

  test("the order of keys is no difference", () => {
    expect(isEqual({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true);
    expect(isEqual([1, 2], [2, 1])).toBe(false);
    expect(isEqual(undefined, null)).toBe(false);
  });
});
