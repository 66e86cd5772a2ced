import { useTranslations } from "use-intl";
import { ProvenanceMark } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { SideBadge } from "../../../components/side-mark.tsx";
import type { Nested } from "../../../lib/nest-items.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useTerm } from "../../../lib/use-term.ts";
import { groupByType, type PlanNodeRecord } from "../plan-tree.ts";
import type { PlanActivities } from "../plans-api.ts";
import { NodeGaps } from "./node-gaps.tsx";

export interface PlanNodesProps {
  nested: readonly Nested<PlanNodeRecord>[];
  activities: PlanActivities | undefined;
  /** How many outputs of operational plans serve each node. */
  outputs: ReadonlyMap<string, number>;
}

/** Nodes of a plan under what they are (goals, priorities, outputs), each with its own below it. */
export function PlanNodes({ nested, activities, outputs }: PlanNodesProps) {
  const term = useTerm();
  return (
    <div className="space-y-5">
      {groupByType(nested).map(({ type, nodes }) => (
        <div key={type}>
          <p className="mb-1 text-xs font-semibold text-ink-faint">{term("planNodeType", type)}</p>
          <ul className="divide-y divide-line border-y border-line">
            {nodes.map((node) => (
              <li key={node.item.id} className="py-2.5">
                <PlanLine node={node.item} activities={activities} outputs={outputs} />
                {node.children.length > 0 && (
                  <div className="ms-1 mt-3 border-s-2 border-line ps-4 sm:ms-4">
                    <PlanNodes nested={node.children} activities={activities} outputs={outputs} />
                  </div>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

interface PlanLineProps extends Omit<PlanNodesProps, "nested"> {
  node: PlanNodeRecord;
}

function PlanLine({ node: { id, body }, activities, outputs }: PlanLineProps) {
  const t = useTranslations();
  const { money } = useFormats();
  const served = outputs.get(id) ?? 0;
  const done = activities?.counts[id] ?? 0;
  const gaps = activities?.gapsOf.get(id) ?? [];
  return (
    <div className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[3.5rem_minmax(0,1fr)_auto]">
      <span className="font-semibold text-ink-soft tabular-nums">
        <bdi>{body.code}</bdi>
      </span>
      <div className="min-w-0">
        <RecordLink kind="planNode" id={id} title={body.title} />{" "}
        <ProvenanceMark status={body.provenance.status} />
        <p className="mt-1 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-xs text-ink-faint">
          {body.leadSide && <SideBadge side={body.leadSide} />}
          {served > 0 && <span>{t("library.plans.outputs", { count: served })}</span>}
          {done > 0 && <span>{t("activities.count", { count: done })}</span>}
          <NodeGaps gaps={gaps} />
        </p>
      </div>
      {body.budget && <bdi className="text-ink-soft tabular-nums">{money(body.budget)}</bdi>}
    </div>
  );
}
