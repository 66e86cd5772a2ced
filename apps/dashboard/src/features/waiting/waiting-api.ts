import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "../../lib/api.ts";
import type { DataOf } from "../../lib/data-of.ts";

/** What waits for the reader, by why it waits. */
export const waitingQuery = queryOptions({
  queryKey: ["overview", "waiting"],
  queryFn: () => answer(api.overview.waiting.$get({ query: {} })),
});

export type Waiting = DataOf<typeof waitingQuery>;
export type WaitingGroup = Waiting["groups"][number];
export type WaitingItem = WaitingGroup["items"][number];
