import type { BodyInput } from "@intersector/domain";
import { expect, test } from "vitest";
import { gapsOfNodes, planGaps } from "./plan-gaps.ts";
import { record, text } from "./record-for-tests.ts";

const period = { from: "2024-01-01", to: "2027-12-31" };
const node = (id: string, more: Partial<BodyInput<"planNode">> = {}) =>
  record("planNode", id, { plan: "strategic", type: "thematicPriority", title: text(id), period, ...more });
const output = (id: string, more: Partial<BodyInput<"planNode">> = {}) =>
  node(id, { plan: "operational", type: "output", ...more });
const activity = (id: string, planNodes: string[], state: BodyInput<"activity">["state"] = "underWay") =>
  record("activity", id, { title: text(id), category: "project", state, unit: "bdt", planNodes });
const chf = (amount: number) => ({ amount, currency: "CHF" });
const reasons = (gaps: ReturnType<typeof planGaps>) =>
  gaps.map((gap) => `${gap.reason} ${"node" in gap ? gap.node : gap.activity}`);

test("a strategic node needs an output or an activity, on itself or below", () => {
  const nodes = [
    node("plan", { type: "plan" }),
    node("goal", { type: "goal" }),
    node("target", { type: "target", parent: "goal" }),
    node("priority", { parent: "goal" }),
    node("enabler", { type: "enabler" }),
    node("bare", { type: "enabler" }),
    output("output", { serves: ["priority"] }),
  ];
  expect(reasons(planGaps(nodes, [activity("a", ["enabler"])]))).toEqual([
    "nodeWithoutOutput target",
    "nodeWithoutOutput bare",
  ]);
  expect(reasons(planGaps(nodes, [activity("a", ["target"])]))).toEqual([
    "nodeWithoutOutput enabler",
    "nodeWithoutOutput bare",
  ]);
  expect(reasons(planGaps(nodes, [activity("a", ["enabler"], "cancelled")]))).toEqual([
    "nodeWithoutOutput target",
    "nodeWithoutOutput enabler",
    "nodeWithoutOutput bare",
  ]);
});

test("an output that serves no strategic node is found; one whose parent serves it is not", () => {
  const nodes = [
    node("priority"),
    output("good", { serves: ["priority"] }),
    output("part", { parent: "good" }),
    output("below", { parent: "priority" }),
    output("loose"),
    output("wholePlan", { serves: ["strategy"] }),
    output("inPlan", { parent: "operations" }),
    output("financialOnly", { serves: ["line"] }),
    node("strategy", { type: "plan" }),
    node("operations", { plan: "operational", type: "plan", serves: ["strategy"] }),
    node("line", { plan: "financial", type: "budgetLine" }),
  ];
  expect(reasons(planGaps(nodes, []))).toEqual([
    "outputWithoutNode loose",
    "outputWithoutNode wholePlan",
    "outputWithoutNode inPlan",
    "outputWithoutNode financialOnly",
  ]);
});

test("an activity that is planned or under way hangs on a node; a finished one need not", () => {
  const found = planGaps(
    [],
    [activity("a", []), activity("b", [], "planned"), activity("c", [], "completed")],
  );
  expect(reasons(found)).toEqual(["activityWithoutNode a", "activityWithoutNode b"]);
});

test("money adds up: the parts of a node, and what serves a financial node, cost no more than it has", () => {
  const line = node("line", { plan: "financial", type: "budgetLine", budget: chf(100) });
  const nodes = [
    line,
    node("priority"),
    output("a", { serves: ["priority", "line"], budget: chf(60.1) }),
    output("b", { serves: ["priority", "line"], budget: chf(39.9) }),
  ];
  expect(planGaps(nodes, [])).toEqual([]);
  const more = output("c", { serves: ["priority", "line"], budget: chf(1) });
  expect(planGaps([...nodes, more], [])).toEqual([
    { reason: "budgetExceeded", node: "line", budget: chf(100), needed: chf(101), by: ["a", "b", "c"] },
  ]);
  const part = node("part", { plan: "financial", type: "budgetLine", parent: "line", budget: chf(200) });
  expect(reasons(planGaps([line, part], []))).toEqual(["budgetExceeded line"]);
});

test("budgets in another currency are said, and not added up", () => {
  const line = node("line", { plan: "financial", type: "budgetLine", budget: chf(100) });
  const foreign = output("a", { serves: ["priority", "line"], budget: { amount: 500, currency: "USD" } });
  expect(planGaps([line, node("priority"), foreign], [])).toEqual([
    { reason: "currencyDiffers", node: "line", by: ["a"] },
  ]);
});

test("nodes that are part of one another in a circle end", () => {
  const circle = [
    node("a", { parent: "b" }),
    node("b", { parent: "a" }),
    output("c", { parent: "d" }),
    output("d", { parent: "c" }),
  ];
  expect(reasons(planGaps(circle, []))).toEqual([
    "nodeWithoutOutput a",
    "nodeWithoutOutput b",
    "outputWithoutNode c",
    "outputWithoutNode d",
  ]);
});

test("counting the activities of each node finds the same gaps as reading them all", () => {
  const nodes = [
    node("plan", { type: "plan" }),
    node("goal", { type: "goal" }),
    node("bare", { type: "enabler" }),
    output("output", { serves: ["goal"], budget: chf(5) }),
    output("part", { parent: "output", budget: chf(9) }),
  ];
  const activities = [activity("a", ["bare"]), activity("b", [])];
  expect(gapsOfNodes(nodes, new Set(["bare"]))).toEqual(
    planGaps(nodes, activities).filter(({ reason }) => reason !== "activityWithoutNode"),
  );
  expect(reasons(gapsOfNodes(nodes, new Set()))).toContain("nodeWithoutOutput bare");
});
