import { useQueries } from "@tanstack/react-query";
import { type ListQuery, recordPageQuery, recordsAtOnce } from "../../lib/records-api.ts";
import type { Listed } from "../../lib/use-record-rows.ts";

/** An activity of a list, and those before and after it there. */
export interface Neighbours {
  /** Its place, from 0, and how many there are in all. */
  at: number;
  total: number;
  previous: Listed | undefined;
  next: Listed | undefined;
}

/** How far around an activity the list is read: one step more than can be taken, so that the next is known at once. */
const ahead = 2;

/**
 * Where an activity stands in a list that it was opened from. The list may have changed since: the activity is looked for
 * around its place.
 * @param row The place that it had, from 0; without one nothing is asked for.
 * @returns undefined until it is known, or where the activity is not there any more.
 */
export function useNeighbours(
  query: ListQuery,
  { id, row, enabled }: { id: string; row: number | undefined; enabled: boolean },
): Neighbours | undefined {
  const around = row === undefined ? [] : [row - ahead, row, row + ahead].filter((index) => index >= 0);
  const pages = [...new Set(around.map((index) => Math.floor(index / recordsAtOnce)))];
  return useQueries({
    queries: pages.map((page) => ({
      ...recordPageQuery("activity", query, page * recordsAtOnce),
      enabled,
    })),
    combine: (results) => {
      const rows = new Map<number, Listed>();
      for (const [nth, { data }] of results.entries()) {
        const from = (pages[nth] ?? 0) * recordsAtOnce;
        for (const [index, record] of data?.records.entries() ?? []) rows.set(from + index, record);
      }
      const at = [...rows].find(([, record]) => record.id === id)?.[0];
      const total = results.find(({ data }) => data)?.data?.total ?? 0;
      if (at === undefined) return undefined;
      return { at, total, previous: rows.get(at - 1), next: rows.get(at + 1) };
    },
  });
}
