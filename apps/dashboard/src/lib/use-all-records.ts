import type { KindName, RegisterRecord } from "@intersector/domain";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { answer, api } from "./api.ts";

/** The most that the API gives at once. */
const largestPage = 500;

/** The first five hundred records of a kind: units and themes, which choices are made from. */
function allRecordsQuery(kind: KindName) {
  return queryOptions({
    queryKey: ["records", kind, "all"],
    queryFn: () =>
      answer(api.records[":kind"].$get({ param: { kind }, query: { limit: String(largestPage) } })),
    staleTime: 5 * 60_000,
  });
}

/** The records of a small kind; none until they are there, or where the reader may not see them. */
export function useAllRecords<Name extends KindName>(kind: Name): readonly RegisterRecord<Name>[] {
  const records: unknown = useQuery(allRecordsQuery(kind)).data?.records ?? none;
  return records as readonly RegisterRecord<Name>[];
}

const none: readonly never[] = [];
