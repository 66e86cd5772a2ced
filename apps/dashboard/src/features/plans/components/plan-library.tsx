import { labelOfField, type RegisterRecord, vocabularies } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../../components/async-content.tsx";
import { FilteredList } from "../../../components/filtered-list.tsx";
import { ProvenanceBadge } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import type { Choices, ChosenValues } from "../../../lib/choose-items.ts";
import { keepBranches } from "../../../lib/nest-items.ts";
import { useChosenItems } from "../../../lib/use-chosen-items.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";
import { nestPlans } from "../plan-tree.ts";
import { everyPlanNode, usePlanActivities } from "../plans-api.ts";
import { PlanNodes } from "./plan-nodes.tsx";

export interface PlanLibraryProps {
  search: ChosenValues;
  onSearch: (search: ChosenValues) => void;
  /** The reader may read activities; without them nobody knows which nodes have none. */
  readsActivities: boolean;
}

/** The plans as trees, each node with what is done for it and what is missing. */
export function PlanLibrary(props: PlanLibraryProps) {
  const query = useQuery(everyPlanNode);
  return (
    <AsyncContent query={query} lines={12}>
      {({ records }) => <Library {...props} nodes={records} />}
    </AsyncContent>
  );
}

interface LibraryProps extends PlanLibraryProps {
  nodes: readonly RegisterRecord<"planNode">[];
}

function Library({ nodes, search, onSearch, readsActivities }: LibraryProps) {
  const t = useTranslations();
  const term = useTerm();
  const language = useLanguage();
  const activities = usePlanActivities(readsActivities);
  const choices = useMemo<Choices<RegisterRecord<"planNode">>>(
    () => ({
      plan: ({ body }) => [body.plan],
      side: ({ body }) => [body.leadSide],
      gap: ({ id }) => (activities?.gapsOf.get(id) ?? []).map(({ reason }) => reason),
    }),
    [activities],
  );
  const { shown, counts } = useChosenItems("planNode", nodes, choices, search);
  const label = (field: string) => labelOfField("planNode", field, language);
  return (
    <FilteredList
      search={search}
      onSearch={onSearch}
      count={shown.length}
      counts={counts}
      filters={[
        {
          name: "plan",
          label: label("plan"),
          isOrdered: true,
          options: vocabularies.planType.map((id) => ({ id, label: term("planType", id) })),
        },
        {
          name: "side",
          label: label("leadSide"),
          isOrdered: true,
          options: vocabularies.side.map((id) => ({ id, label: term("side", id) })),
        },
        {
          name: "gap",
          label: t("library.plans.missing"),
          options: (["nodeWithoutOutput", "outputWithoutNode", "currencyDiffers"] as const).map((id) => ({
            id,
            label: t(`library.plans.gaps.${id}`),
          })),
        },
      ]}
    >
      {activities && activities.unplanned > 0 && (
        <p className="text-sm text-ink-soft">
          {t("library.plans.unplanned", { count: activities.unplanned })}
        </p>
      )}
      {!readsActivities && <p className="text-sm text-ink-faint">{t("library.plans.activitiesClosed")}</p>}
      <Plans nodes={nodes} shown={shown} activities={activities} />
    </FilteredList>
  );
}

interface PlansProps {
  nodes: readonly RegisterRecord<"planNode">[];
  shown: readonly RegisterRecord<"planNode">[];
  activities: ReturnType<typeof usePlanActivities>;
}

function Plans({ nodes, shown, activities }: PlansProps) {
  const { period } = useFormats();
  const trees = useMemo(() => {
    const kept = new Set(shown.map(({ id }) => id));
    return keepBranches(nestPlans(nodes), ({ id }) => kept.has(id));
  }, [nodes, shown]);
  const outputs = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { body } of nodes.filter((node) => node.body.plan === "operational")) {
      for (const id of body.serves) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  }, [nodes]);
  return (
    <div className="space-y-12">
      {trees.map(({ item: { id, body }, children }) => (
        <section key={id}>
          <h2 className="text-lg">
            <RecordLink
              kind="planNode"
              id={id}
              title={body.title}
              className="text-ink underline decoration-line-strong underline-offset-4 hover:text-accent"
            />{" "}
            <ProvenanceBadge provenance={body.provenance} />
          </h2>
          <p className="mt-0.5 mb-4 text-sm text-ink-faint">
            <bdi>{period(body.period)}</bdi>
          </p>
          {children.length > 0 && <PlanNodes nested={children} activities={activities} outputs={outputs} />}
        </section>
      ))}
    </div>
  );
}
