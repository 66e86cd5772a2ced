import fc from "fast-check";
import { expect, test } from "vitest";
import { wrapLabel } from "./wrap-label.ts";

test("a short label is one line", () => {
  expect(wrapLabel("National response teams")).toEqual(["National response teams"]);
});

test("a long label is broken between its words", () => {
  expect(wrapLabel("Countries that have put a regulatory framework for accessibility in place")).toEqual([
    "Countries that have put a regulatory framework",
    "for accessibility in place",
  ]);
});

test("no word of a label is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (label) => {
      expect(wrapLabel(label).join("").replace(/\s/g, "")).toBe(label.replace(/\s/g, ""));
    }),
  );
});
