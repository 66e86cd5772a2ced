import fc from "fast-check";
import { expect, test } from "vitest";
import { keepBranches, type Nested, nestItems } from "./nest-items.ts";

interface Item {
  id: string;
  parent?: string | undefined;
}

const nest = (items: readonly Item[]) =>
  nestItems(items, { parentOf: ({ parent }) => parent, order: (a, b) => a.id.localeCompare(b.id, "en") });
const flatten = (nested: readonly Nested<Item>[]): string[] =>
  nested.flatMap(({ item, children }) => [item.id, ...flatten(children)]);
const ids = ["a", "b", "c", "d", "e", "f"];
const someItems = fc
  .tuple(...ids.map(() => fc.option(fc.constantFrom(...ids, "elsewhere"), { nil: undefined })))
  .map((parents) => ids.map((id, at) => ({ id, parent: parents[at] })));

test("every item is told once, even where they belong to one another in a circle", () => {
  fc.assert(
    fc.property(someItems, (items) => {
      expect(flatten(nest(items)).toSorted()).toEqual(ids);
    }),
  );
});

test("what stands under an item belongs to it", () => {
  const check = (nested: readonly Nested<Item>[]) => {
    for (const { item, children } of nested) {
      for (const child of children) expect(child.item.parent).toBe(item.id);
      check(children);
    }
  };
  fc.assert(fc.property(someItems, (items) => check(nest(items))));
});

test("a kept item brings all that stands above it, and nothing else stays", () => {
  const tree = nest([
    { id: "plan" },
    { id: "goal-1", parent: "plan" },
    { id: "goal-2", parent: "plan" },
    { id: "target", parent: "goal-1" },
    { id: "other plan" },
  ]);
  expect(flatten(keepBranches(tree, ({ id }) => id === "target"))).toEqual(["plan", "goal-1", "target"]);
  expect(keepBranches(tree, () => true)).toEqual(tree);
  expect(keepBranches(tree, () => false)).toEqual([]);
});
