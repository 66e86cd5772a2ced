import type { BodyInput } from "@intersector/domain";
import { expect, test } from "vitest";
import { recordForTests } from "../../../test/record-for-tests.ts";
import { groupByType, nestPlans, pathTo } from "./plan-tree.ts";

const period = { from: "2024-01-01", to: "2027-12-31" };
const node = (id: string, more: Partial<BodyInput<"planNode">> = {}) =>
  recordForTests("planNode", id, { plan: "strategic", type: "target", period, ...more });

test("the latest plans come first, and the strategic plan of a period before those that serve it", () => {
  const plans = nestPlans([
    node("operational", { plan: "operational", type: "plan" }),
    node("strategic", { type: "plan" }),
    node("next", { type: "plan", period: { from: "2028-01-01", to: "2031-12-31" } }),
  ]);
  expect(plans.map(({ item }) => item.id)).toEqual(["next", "strategic", "operational"]);
});

test("codes are read as people count, and children stand by their types in the order of a plan", () => {
  const [plan] = nestPlans([
    node("plan", { type: "plan" }),
    node("enabler", { type: "enabler", parent: "plan", code: "E1" }),
    node("ten", { type: "goal", parent: "plan", code: "G10" }),
    node("two", { type: "goal", parent: "plan", code: "G2" }),
  ]);
  const groups = groupByType(plan?.children ?? []);
  expect(groups.map(({ type, nodes }) => [type, nodes.map(({ item }) => item.id)])).toEqual([
    ["goal", ["two", "ten"]],
    ["enabler", ["enabler"]],
  ]);
});

test("the path to a node leads from the plan down, and ends where nodes belong to one another", () => {
  const nodes = [
    node("plan", { type: "plan" }),
    node("goal", { type: "goal", parent: "plan" }),
    node("target", { parent: "goal" }),
    node("circle-a", { parent: "circle-b" }),
    node("circle-b", { parent: "circle-a" }),
    node("below", { parent: "circle-a" }),
  ];
  const byId = new Map(nodes.map((one) => [one.id, one]));
  const ids = (id: string) => pathTo(id, byId).map((one) => one.id);
  expect(ids("target")).toEqual(["plan", "goal"]);
  expect(ids("plan")).toEqual([]);
  expect(ids("circle-a")).toEqual(["circle-b"]);
  expect(ids("below")).toEqual(["circle-b", "circle-a"]);
});
