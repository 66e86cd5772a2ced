import fc from "fast-check";
import { expect, test } from "vitest";
import { allOf, formatSearchParams, oneOf, parseSearchParams } from "./search-params.ts";

test("a name that comes twice holds both values", () => {
  expect(parseSearchParams("?q=climat&unit=bdt&unit=tsb")).toEqual({ q: "climat", unit: ["bdt", "tsb"] });
});

test("what is empty does not stand in the address", () => {
  expect(formatSearchParams({ q: "", unit: [], side: undefined, sort: "-title" })).toBe("?sort=-title");
});

test("what is written is read back, whatever the words", () => {
  const words = fc.string({ minLength: 1 });
  const given = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uniqueArray(words, { minLength: 1 }));
  fc.assert(
    fc.property(given, (params) => {
      const read = parseSearchParams(formatSearchParams(params));
      for (const [name, values] of Object.entries(params)) expect(allOf(read[name])).toEqual(values);
    }),
  );
});

test("one value is the first of several", () => {
  expect(oneOf(["a", "b"])).toBe("a");
  expect(oneOf("")).toBeUndefined();
  expect(oneOf(7)).toBeUndefined();
});
