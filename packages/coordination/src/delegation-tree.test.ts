import type { RegisterRecord } from "@intersector/domain";
import { sampleRegister } from "@intersector/sample";
import { expect, test } from "vitest";
import { type DelegationNode, delegationTree } from "./delegation-tree.ts";
import { record, text } from "./record-for-tests.ts";

function draw(nodes: readonly DelegationNode[], depth = 0): string[] {
  return nodes.flatMap(({ group, below }) => [`${" ".repeat(depth)}${group.id}`, ...draw(below, depth + 1)]);
}

test("the sample's groups hang under those that direct them, and the ISCG, which reports to four, under none", () => {
  const groups = sampleRegister().filter((one): one is RegisterRecord<"group"> => one.kind === "group");
  const drawn = draw(delegationTree(groups));
  expect(drawn).toHaveLength(groups.length);
  expect(drawn).toEqual(expect.arrayContaining(["pp", " council", "  sc-adm", "coco", " isc-tf"]));
  expect(drawn).toEqual(expect.arrayContaining(["iscg", " rg-streamlining", "wtsa", " tsag", "  rg-dt"]));
});

test("groups in a circle are all there, once", () => {
  const group = (id: string, parent?: string) =>
    record("group", id, {
      name: text(id),
      type: "taskForce",
      membership: "members",
      ...(parent === undefined ? {} : { parent }),
    });
  const drawn = draw(
    delegationTree([group("a", "b"), group("b", "a"), group("c", "c"), group("d", "nobody")]),
  );
  expect(drawn.map((line) => line.trim()).sort()).toEqual(["a", "b", "c", "d"]);
});
