import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { Section } from "../../../components/page.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { type Nested, nestItems } from "../../../lib/nest-items.ts";
import { nestPlans, type PlanNodeRecord, pathTo } from "../plan-tree.ts";
import { everyPlanNode, usePlanActivities } from "../plans-api.ts";
import { NodeGaps } from "./node-gaps.tsx";
import { PlanNodes } from "./plan-nodes.tsx";

/** Where a node stands in its plan: what is above it, from the plan down. */
export function PlanPath({ id }: { id: string }) {
  const t = useTranslations();
  const nodes = useQuery(everyPlanNode).data?.records;
  const path = useMemo(() => pathTo(id, new Map(nodes?.map((node) => [node.id, node]))), [id, nodes]);
  if (path.length === 0) return null;
  return (
    <nav aria-label={t("library.plans.path")} className="mt-3 text-sm">
      <ol className="space-y-1">
        {path.map((node, depth) => (
          <li key={node.id} style={{ paddingInlineStart: `${depth}rem` }}>
            {node.body.code && (
              <span className="me-2 font-semibold text-ink-faint">
                <bdi>{node.body.code}</bdi>
              </span>
            )}
            <RecordLink kind="planNode" id={node.id} title={node.body.title} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The parts of a node, the outputs that serve it, and what is missing. */
export function PlanNodeParts({ id, readsActivities }: { id: string; readsActivities: boolean }) {
  const t = useTranslations();
  const nodes = useQuery(everyPlanNode).data?.records ?? [];
  const activities = usePlanActivities(readsActivities);
  const gaps = activities?.gapsOf.get(id) ?? [];
  const parts = findNested(nestPlans(nodes), id)?.children ?? [];
  const serving = nestItems(
    nodes.filter(({ body }) => body.serves.includes(id)),
    { parentOf: () => undefined, order: (a, b) => a.id.localeCompare(b.id, "en") },
  );
  const none = new Map<string, number>();
  return (
    <>
      {gaps.length > 0 && (
        <p className="flex flex-wrap gap-2">
          <NodeGaps gaps={gaps} />
        </p>
      )}
      {parts.length > 0 && (
        <Section title={t("library.plans.parts")}>
          <PlanNodes nested={parts} activities={activities} outputs={none} />
        </Section>
      )}
      {serving.length > 0 && (
        <Section title={t("library.plans.servedBy")}>
          <PlanNodes nested={serving} activities={activities} outputs={none} />
        </Section>
      )}
      {parts.length + serving.length === 0 && (
        <p className="text-sm text-ink-faint">{t("library.plans.nothingBelow")}</p>
      )}
    </>
  );
}

function findNested(
  nested: readonly Nested<PlanNodeRecord>[],
  id: string,
): Nested<PlanNodeRecord> | undefined {
  for (const node of nested) {
    const found = node.item.id === id ? node : findNested(node.children, id);
    if (found) return found;
  }
  return undefined;
}
