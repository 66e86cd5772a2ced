import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "../../lib/api.ts";
import type { DataOf } from "../../lib/data-of.ts";

/** The ISCG's topics, each with who speaks for it on every side. */
export const topicsQuery = queryOptions({
  queryKey: ["coordination", "topics"],
  queryFn: () => answer(api.coordination.topics.$get({ query: {} })),
});

export type TopicRow = DataOf<typeof topicsQuery>["topics"][number];
