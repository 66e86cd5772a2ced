import fc from "fast-check";
import { expect, test } from "vitest";
import { mergePatch } from "./merge-patch.ts";

// The table of RFC 7396, appendix A: original, patch, result.
test.each([
  [{ a: "b" }, { a: "c" }, { a: "c" }],
  [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
  [{ a: "b" }, { a: null }, {}],
  [{ a: "b", b: "c" }, { a: null }, { b: "c" }],
  [{ a: ["b"] }, { a: "c" }, { a: "c" }],
  [{ a: "c" }, { a: ["b"] }, { a: ["b"] }],
  [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
  [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
  [
    ["a", "b"],
    ["c", "d"],
    ["c", "d"],
  ],
  [{ a: "b" }, ["c"], ["c"]],
  [{ a: "foo" }, null, null],
  [{ a: "foo" }, "bar", "bar"],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: "b", c: null }, { a: "b" }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
])("%j with %j gives %j, as the RFC says", (original, patch, result) => {
  expect(mergePatch(original, patch)).toEqual(result);
});

// JSON has one zero, and a name is a name, whatever JavaScript makes of it.
const values = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const objects = fc.dictionary(fc.string(), values, { maxKeys: 4 });

test("a patch applied twice is a patch applied once", () => {
  fc.assert(
    fc.property(values, values, (target, patch) => {
      const once = mergePatch(target, patch);
      expect(mergePatch(once, patch)).toEqual(once);
    }),
  );
});

test("an empty patch changes no object, and what a patch does not name stays", () => {
  fc.assert(
    fc.property(objects, objects, (target, patch) => {
      expect(mergePatch(target, {})).toEqual(target);
      const merged = mergePatch(target, patch) as Record<string, unknown>;
      for (const name of Object.keys(target)) {
        if (!Object.hasOwn(patch, name)) expect(merged[name]).toEqual(target[name]);
      }
      for (const [name, value] of Object.entries(patch))
        expect(Object.hasOwn(merged, name)).toBe(value !== null);
    }),
  );
});

test("a name of JavaScript's own is a name like any other, and depth ends nothing", () => {
  const patch = JSON.parse('{ "__proto__": { "admin": true } }') as unknown;
  const merged = mergePatch({ a: 1 }, patch);
  expect(JSON.stringify(merged)).toBe('{"a":1,"__proto__":{"admin":true}}');
  const deep = JSON.parse(`${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`) as unknown;
  expect(mergePatch({}, deep)).toHaveProperty("a");
});
