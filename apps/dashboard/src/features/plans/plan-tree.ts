import { type RegisterRecord, type VocabularySlug, vocabularies } from "@intersector/domain";
import { type Nested, nestItems } from "../../lib/nest-items.ts";

export type PlanNodeRecord = RegisterRecord<"planNode">;

/** The plans with their nodes: the latest period first, and in it the strategic, the financial, the operational plan. */
export function nestPlans(nodes: readonly PlanNodeRecord[]): Nested<PlanNodeRecord>[] {
  return nestItems(nodes, { parentOf: ({ body }) => body.parent, order: inPlanOrder });
}

/** The children of a node by their types, in the order in which a plan sets them out. */
export function groupByType(
  nested: readonly Nested<PlanNodeRecord>[],
): { type: VocabularySlug<"planNodeType">; nodes: Nested<PlanNodeRecord>[] }[] {
  return vocabularies.planNodeType
    .map((type) => ({ type, nodes: nested.filter(({ item }) => item.body.type === type) }))
    .filter(({ nodes }) => nodes.length > 0);
}

/** The nodes above one, from the plan down. */
export function pathTo(id: string, nodes: ReadonlyMap<string, PlanNodeRecord>): PlanNodeRecord[] {
  const path: PlanNodeRecord[] = [];
  const parentOf = (of: string | undefined) => (of === undefined ? undefined : nodes.get(of)?.body.parent);
  for (let at = parentOf(id); at !== undefined && at !== id; at = parentOf(at)) {
    const node = nodes.get(at);
    if (!node || path.includes(node)) break;
    path.unshift(node);
  }
  return path;
}

function inPlanOrder(a: PlanNodeRecord, b: PlanNodeRecord): number {
  return (
    (b.body.period.from ?? "").localeCompare(a.body.period.from ?? "") ||
    vocabularies.planType.indexOf(a.body.plan) - vocabularies.planType.indexOf(b.body.plan) ||
    (a.body.code ?? a.id).localeCompare(b.body.code ?? b.id, "en", { numeric: true })
  );
}
