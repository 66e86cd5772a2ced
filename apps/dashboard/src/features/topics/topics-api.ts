import type { KindName } from "@intersector/domain";
import { queryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { answer, api } from "../../lib/api.ts";
import type { DataOf } from "../../lib/data-of.ts";
import { recordListQuery } from "../../lib/records-api.ts";

/** The ISCG's topics, each with who speaks for it on every side. */
export const topicsQuery = queryOptions({
  queryKey: ["coordination", "topics"],
  queryFn: () => answer(api.coordination.topics.$get({ query: {} })),
});

export type TopicRow = DataOf<typeof topicsQuery>["topics"][number];

/** The records of a kind that refer to a topic in their `topics`; none until they are there. */
export function useRecordsOnTopic(kind: KindName, topic: string, sort: string) {
  const query = useInfiniteQuery(recordListQuery(kind, { "filter[topics]": topic, sort, limit: "200" }));
  return {
    records: query.data?.pages.flatMap((page) => page.records) ?? [],
    included: query.data?.pages[0]?.included,
  };
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
