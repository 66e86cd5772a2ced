import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "../../lib/api.ts";
import type { DataOf } from "../../lib/data-of.ts";

/** How many changes are looked through: who has been away for longer is told that there were more. */
export const changesRead = 100;

/** What was written last, newest first; for staff. */
export const latestChangesQuery = queryOptions({
  queryKey: ["changes", "latest"],
  queryFn: () => answer(api.changes.$get({ query: { limit: String(changesRead) } })),
});

export type Change = DataOf<typeof latestChangesQuery>["changes"][number];
