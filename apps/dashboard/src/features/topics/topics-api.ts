import type { KindName, RegisterRecord } from "@intersector/domain";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { answer, api } from "../../lib/api.ts";
import type { DataOf } from "../../lib/data-of.ts";
import { type EveryRecord, everyRecordQuery } from "../../lib/every-record.ts";

/** The ISCG's topics, each with who speaks for it on every side. */
export const topicsQuery = queryOptions({
  queryKey: ["coordination", "topics"],
  queryFn: () => answer(api.coordination.topics.$get({ query: {} })),
});

export type TopicRow = DataOf<typeof topicsQuery>["topics"][number];

/** The kinds that name their topics, each in the order in which a topic's page shows them. */
const orders = {
  decision: "-takenOn",
  document: "symbol",
  meeting: "-period.from",
  liaisonStatement: "-sentOn",
  initiative: "position",
} as const satisfies Partial<Record<KindName, string>>;

/** Records, and whether they are all there. */
export interface FoundRecords<Name extends KindName> extends EveryRecord<Name> {
  isRead: boolean;
}

/** The records of a kind that refer to a topic in their `topics`; none until they are there. */
export function useRecordsOnTopic<Name extends keyof typeof orders>(kind: Name, topic: string) {
  return useFound(kind, { "filter[topics]": topic, sort: orders[kind] });
}

/** The overlap cases on a theme, the latest found first. */
export function useThemeCases(theme: string | undefined) {
  return useFound("overlapCase", theme && { "filter[theme]": theme, sort: "-identifiedOn" });
}

/** What is to be done about a topic or was decided on it: what is open, the soonest due first, then what is done. */
export function useTopicActions(topic: string, isOpenToReader: boolean): FoundRecords<"actionItem"> {
  const decisions = useRecordsOnTopic("decision", topic).records.map(({ id }) => id);
  const about = useFound(
    "actionItem",
    isOpenToReader && { "filter[about.kind]": "topic", "filter[about.id]": topic },
  );
  const decided = useFound(
    "actionItem",
    isOpenToReader && decisions.length > 0 && { "filter[decision]": decisions },
  );
  return useMemo(() => {
    const byId = new Map([...about.records, ...decided.records].map((record) => [record.id, record]));
    return {
      records: [...byId.values()].sort(openFirst),
      included: { ...about.included, ...decided.included },
      isRead: about.isRead,
    };
  }, [about, decided]);
}

type Action = RegisterRecord<"actionItem">;

function openFirst(a: Action, b: Action): number {
  const rank = ({ body }: Action) => (body.state === "done" || body.state === "cancelled" ? 1 : 0);
  return rank(a) - rank(b) || (a.body.dueOn ?? "9").localeCompare(b.body.dueOn ?? "9");
}

/** The meetings that some groups have still to hold. */
export function usePlannedMeetings(groups: readonly string[]) {
  return useFound("meeting", { "filter[group]": [...groups], "filter[state]": "planned" });
}

/** All records that a list is asked for; none where nothing is asked. */
function useFound<Name extends KindName>(
  kind: Name,
  asked: Record<string, string | string[]> | false | "" | undefined,
): FoundRecords<Name> {
  const { data } = useQuery({ ...everyRecordQuery(kind, asked || {}), enabled: Boolean(asked) });
  return useMemo(
    () => ({ records: data?.records ?? [], included: data?.included ?? {}, isRead: data !== undefined }),
    [data],
  );
}

/** How many activities a topic's page shows of its theme. */
const shownActivities = "5";

/** The first activities on a theme, by title, and how many there are. */
export function themeActivitiesQuery(theme: string) {
  return queryOptions({
    queryKey: ["records", "activity", "theme", theme],
    queryFn: () =>
      answer(
        api.records[":kind"].$get({
          param: { kind: "activity" },
          query: { "filter[themes]": theme, sort: "title", limit: shownActivities, include: "references" },
        }),
      ),
  });
}
