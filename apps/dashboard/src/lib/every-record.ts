import type { KindName, RegisterRecord } from "@intersector/domain";
import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { answer, api } from "./api.ts";
import type { Included } from "./included.ts";
import type { ListQuery } from "./records-api.ts";

/** The most that the API gives at once. */
const largestPage = "500";

/** All records of one kind, and the titles of those that they refer to. */
export interface EveryRecord<Name extends KindName> {
  records: readonly RegisterRecord<Name>[];
  included: Included;
}

/** All records of a kind that a page puts in an order of its own: the versions of a resolution, the tree of a plan. */
export function everyRecordQuery<Name extends KindName>(kind: Name, query: ListQuery = {}) {
  return queryOptions({
    queryKey: ["records", kind, "every", query],
    queryFn: ({ signal }) => readEvery(kind, query, signal),
  });
}

async function readEvery<Name extends KindName>(
  kind: Name,
  query: ListQuery,
  signal: AbortSignal,
): Promise<EveryRecord<Name>> {
  const records: unknown[] = [];
  const included: Record<string, Included[string]> = {};
  let cursor: string | undefined;
  do {
    const page = await answer(
      api.records[":kind"].$get(
        {
          param: { kind },
          query: {
            include: "references",
            limit: largestPage,
            ...query,
            ...(cursor === undefined ? {} : { cursor }),
          },
        },
        { init: { signal } },
      ),
    );
    records.push(...page.records);
    Object.assign(included, page.included);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  // The API's answers are typed for all kinds together.
  return { records: records as RegisterRecord<Name>[], included };
}

/** The ids of the records that hold some words, as the register's search finds them; undefined where none were given. */
export function useMatchingIds(kind: KindName, words: string | undefined): ReadonlySet<string> | undefined {
  const { data } = useQuery({
    ...everyRecordQuery(kind, { q: words ?? "" }),
    enabled: words !== undefined,
    placeholderData: keepPreviousData,
  });
  return useMemo(
    () => (words === undefined ? undefined : new Set(data?.records.map(({ id }) => id))),
    [words, data],
  );
}
