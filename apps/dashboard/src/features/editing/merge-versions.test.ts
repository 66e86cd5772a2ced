import { localized } from "@intersector/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSame, mergeVersions, resolve } from "./merge-versions.ts";

const value = fc.oneof(
  fc.constantFrom("a", "b", "c"),
  fc.integer({ min: 0, max: 2 }),
  fc.uniqueArray(fc.constantFrom("x", "y", "z")),
  fc.record({ p: fc.constantFrom("1", "2"), q: fc.constantFrom("1", "2") }, { requiredKeys: [] }),
  fc.array(fc.record({ n: fc.integer({ min: 0, max: 1 }) }), { maxLength: 2 }),
);
const body = fc.dictionary(fc.constantFrom("title", "unit", "topics", "period", "figures"), value);

describe("two writers on one version", () => {
  test("who alone wrote is taken over whole, and who changed nothing changes nothing", () => {
    fc.assert(
      fc.property(body, body, (base, other) => {
        expect(mergeVersions(base, other, base)).toMatchObject({ merged: other, conflicts: [], taken: [] });
        expect(mergeVersions(base, base, other)).toMatchObject({ merged: other, conflicts: [], kept: [] });
        expect(mergeVersions(base, other, other)).toMatchObject({ merged: other, conflicts: [] });
      }),
    );
  });

  test("both are in conflict over the same fields, whoever comes second", () => {
    fc.assert(
      fc.property(body, body, body, (base, mine, theirs) => {
        const pathsOf = (merge: ReturnType<typeof mergeVersions>) =>
          merge.conflicts.map(({ path }) => path.join(".")).toSorted();
        const merge = mergeVersions(base, mine, theirs);
        expect(pathsOf(merge)).toEqual(pathsOf(mergeVersions(base, theirs, mine)));
        for (const conflict of merge.conflicts) {
          expect(isSame(conflict.mine, conflict.theirs)).toBe(false);
          expect(isSame(conflict.base, conflict.mine)).toBe(false);
        }
      }),
    );
  });

  test("every field ends as one of the two had it, and choosing mine everywhere keeps all that I changed", () => {
    fc.assert(
      fc.property(body, body, body, (base, mine, theirs) => {
        const merge = mergeVersions(base, mine, theirs);
        const chosen = resolve(merge, () => true);
        expect(
          isSame(
            resolve(merge, () => false),
            merge.merged,
          ),
        ).toBe(true);
        for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
          const held = chosen[name];
          if (typeof held === "string") expect([mine[name], theirs[name]]).toContain(held);
          if (!isSame(mine[name], base[name]) && isSame(theirs[name], base[name])) {
            expect(isSame(held, mine[name])).toBe(true);
          }
        }
      }),
    );
  });
});

test("each language of a text is a field of its own", () => {
  const base = { title: localized("fr", { fr: "Atelier", en: "Workshop" }) };
  const mine = { title: localized("fr", { fr: "Atelier régional", en: "Workshop" }) };
  const theirs = { title: localized("fr", { fr: "Atelier", en: "Regional workshop" }) };
  expect(mergeVersions(base, mine, theirs)).toEqual({
    merged: { title: localized("fr", { fr: "Atelier régional", en: "Regional workshop" }) },
    conflicts: [],
    taken: [["title", "texts", "en"]],
    kept: [["title", "texts", "fr"]],
  });
});

test("what either added to a list of names, or took away, holds", () => {
  const merge = mergeVersions({ topics: ["a", "b"] }, { topics: ["b", "c"] }, { topics: ["a", "b", "d"] });
  expect(merge.merged).toEqual({ topics: ["b", "d", "c"] });
  expect(merge.conflicts).toEqual([]);
});

test("a field that one emptied and the other rewrote is left to a person", () => {
  const merge = mergeVersions({ url: "a" }, {}, { url: "b" });
  expect(merge.conflicts).toEqual([{ path: ["url"], base: "a", mine: undefined, theirs: "b" }]);
  expect(resolve(merge, () => true)).toEqual({});
  expect(resolve(merge, () => false)).toEqual({ url: "b" });
});
