import type { Money, RecordId } from "@intersector/domain";
import type { KeptRecord } from "./kept-record.ts";

/** Something by which the plans and the activities do not hang together. */
export type PlanGap =
  | NodeGap
  /** An activity planned or under way that hangs on no node of a plan. */
  | { reason: "activityWithoutNode"; activity: RecordId };

/** Something by which a node of a plan does not hang together with the others. */
export type NodeGap =
  /** A strategic node that no operational output and no activity serves, on itself or below. */
  | { reason: "nodeWithoutOutput"; node: RecordId }
  /** An operational output that serves no strategic node, itself or through what it is part of; the plan is no node. */
  | { reason: "outputWithoutNode"; node: RecordId }
  /** The parts of a node, or what serves a financial node, cost more than it has. */
  | { reason: "budgetExceeded"; node: RecordId; budget: Money; needed: Money; by: RecordId[] }
  /** Budgets in other currencies than the node's, which were not added up. */
  | { reason: "currencyDiffers"; node: RecordId; by: RecordId[] };

/**
 * Where the strategic, financial and operational plans and the activities do not hang together. They do when each
 * operational output hangs on a strategic node, its money adds up within the financial plan, and no strategic node is
 * without an output or an activity.
 * @see Resolution 71 (the strategic plan) and Decision 5 (the financial plan)
 * @returns gaps in the order of the nodes, then of the activities.
 */
export function planGaps(
  planNodes: readonly KeptRecord<"planNode">[],
  activities: readonly KeptRecord<"activity">[],
): PlanGap[] {
  const withActivities = activities
    .filter(({ body }) => body.state !== "cancelled")
    .flatMap(({ body }) => body.planNodes);
  return [
    ...gapsOfNodes(planNodes, new Set(withActivities)),
    ...activities.flatMap(({ id, body }): PlanGap[] =>
      body.planNodes.length === 0 && (body.state === "planned" || body.state === "underWay")
        ? [{ reason: "activityWithoutNode", activity: id }]
        : [],
    ),
  ];
}

/**
 * The gaps of the nodes alone, for who has counted the activities instead of reading them all.
 * @param withActivities The nodes that an activity hangs on which was not cancelled.
 * @returns gaps in the order of the nodes.
 */
export function gapsOfNodes(
  planNodes: readonly KeptRecord<"planNode">[],
  withActivities: ReadonlySet<RecordId>,
): NodeGap[] {
  const plans = readPlans(planNodes, withActivities);
  return planNodes.flatMap((node) => gapsOfNode(node, plans));
}

interface Plans {
  byId: ReadonlyMap<RecordId, KeptRecord<"planNode">>;
  children: ReadonlyMap<RecordId, KeptRecord<"planNode">[]>;
  /** Operational nodes by the node that they serve. */
  servedBy: ReadonlyMap<RecordId, KeptRecord<"planNode">[]>;
  /** Nodes that an activity or an operational output hangs on. */
  covered: ReadonlySet<RecordId>;
}

function readPlans(
  planNodes: readonly KeptRecord<"planNode">[],
  withActivities: ReadonlySet<RecordId>,
): Plans {
  const operational = planNodes.filter(({ body }) => body.plan === "operational");
  return {
    byId: new Map(planNodes.map((node) => [node.id, node])),
    children: groupBy(planNodes, ({ body }) => (body.parent ? [body.parent] : [])),
    servedBy: groupBy(operational, ({ body }) => body.serves),
    covered: new Set([...operational.flatMap(({ body }) => body.serves), ...withActivities]),
  };
}

function groupBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly RecordId[],
): Map<RecordId, Item[]> {
  const groups = new Map<RecordId, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  return groups;
}

function gapsOfNode(node: KeptRecord<"planNode">, plans: Plans): NodeGap[] {
  const { plan, type } = node.body;
  const gaps: NodeGap[] = [];
  // The plan itself is the sum of its nodes.
  const needsOutput = plan === "strategic" && type !== "plan";
  if (needsOutput && !isCovered(node.id, plans)) gaps.push({ reason: "nodeWithoutOutput", node: node.id });
  if (plan === "operational" && type === "output" && !servesStrategy(node, plans)) {
    gaps.push({ reason: "outputWithoutNode", node: node.id });
  }
  const parts = plans.children.get(node.id) ?? [];
  const serving = plan === "financial" ? (plans.servedBy.get(node.id) ?? []) : [];
  return [...gaps, ...gapsOfBudget(node, parts), ...gapsOfBudget(node, serving)];
}

function isCovered(id: RecordId, plans: Plans, seen: ReadonlySet<RecordId> = new Set()): boolean {
  if (plans.covered.has(id)) return true;
  if (seen.has(id)) return false;
  const below = new Set(seen).add(id);
  return (plans.children.get(id) ?? []).some((child) => isCovered(child.id, plans, below));
}

function servesStrategy(node: KeptRecord<"planNode">, plans: Plans): boolean {
  const seen = new Set<RecordId>();
  for (let at: KeptRecord<"planNode"> | undefined = node; at && !seen.has(at.id); ) {
    if (at.body.serves.some((id) => isStrategicNode(plans.byId.get(id)))) return true;
    seen.add(at.id);
    at = at.body.parent ? plans.byId.get(at.body.parent) : undefined;
    if (isStrategicNode(at)) return true;
  }
  return false;
}

/** Whatever is done serves the plan as a whole: that says nothing. */
function isStrategicNode(node: KeptRecord<"planNode"> | undefined): boolean {
  return node?.body.plan === "strategic" && node.body.type !== "plan";
}

function gapsOfBudget(node: KeptRecord<"planNode">, parts: readonly KeptRecord<"planNode">[]): NodeGap[] {
  const { budget } = node.body;
  if (!budget) return [];
  const priced = parts.filter(({ body }) => body.budget);
  const same = priced.filter(({ body }) => body.budget?.currency === budget.currency);
  const other = priced.filter(({ body }) => body.budget?.currency !== budget.currency);
  const amount = same.reduce((sum, { body }) => sum + (body.budget?.amount ?? 0), 0);
  const gaps: NodeGap[] = [];
  if (amount > budget.amount + smallestAmount) {
    const needed = { amount, currency: budget.currency };
    gaps.push({ reason: "budgetExceeded", node: node.id, budget, needed, by: same.map(({ id }) => id) });
  }
  if (other.length > 0) {
    gaps.push({ reason: "currencyDiffers", node: node.id, by: other.map(({ id }) => id) });
  }
  return gaps;
}

/** Half a centime: what adding decimal amounts as binary numbers can be off by is far less. */
const smallestAmount = 0.005;
