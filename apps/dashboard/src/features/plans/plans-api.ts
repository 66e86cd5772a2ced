import { gapsOfNodes, type NodeGap } from "@intersector/coordination";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { answer, api } from "../../lib/api.ts";
import { everyRecordQuery } from "../../lib/every-record.ts";

/** Every node of the plans. */
export const everyPlanNode = everyRecordQuery("planNode");

/** How many activities hang on each node, and how many of those planned or under way hang on none. */
const planActivitiesQuery = queryOptions({
  queryKey: ["records", "activity", "by-plan-node"],
  queryFn: async () => {
    const list = (query: Record<string, string | string[]>) =>
      answer(api.records[":kind"].$get({ param: { kind: "activity" }, query: { limit: "1", ...query } }));
    const [onNodes, onNone] = await Promise.all([
      list({
        facets: "planNodes",
        "filter[state]": ["planned", "underWay", "completed", "suspended"],
      }),
      list({ "filter[planNodes][exists]": "false", "filter[state]": ["planned", "underWay"] }),
    ]);
    return {
      counts: Object.fromEntries((onNodes.facets.planNodes ?? []).map(({ value, count }) => [value, count])),
      unplanned: onNone.total,
    };
  },
});

export interface PlanActivities {
  /** How many activities that were not cancelled hang on each node. */
  counts: Readonly<Record<string, number>>;
  /** How many activities planned or under way hang on no node. */
  unplanned: number;
  /** Where a node does not hang together with the others. */
  gapsOf: ReadonlyMap<string, readonly NodeGap[]>;
}

/** What is done for each node of the plans; nothing for who may not read activities, and until all is there. */
export function usePlanActivities(readsActivities: boolean): PlanActivities | undefined {
  const nodes = useQuery(everyPlanNode).data?.records;
  const { data } = useQuery({ ...planActivitiesQuery, enabled: readsActivities });
  return useMemo(() => {
    if (!nodes || !data) return undefined;
    const gapsOf = new Map<string, NodeGap[]>();
    for (const gap of gapsOfNodes(nodes, new Set(Object.keys(data.counts)))) {
      gapsOf.set(gap.node, [...(gapsOf.get(gap.node) ?? []), gap]);
    }
    return { ...data, gapsOf };
  }, [nodes, data]);
}
