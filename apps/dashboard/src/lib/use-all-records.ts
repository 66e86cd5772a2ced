import type { KindName, RegisterRecord } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { everyRecordQuery } from "./every-record.ts";

/** What choices are made from changes seldom: how long it is good for, in milliseconds. */
const goodForMs = 5 * 60_000;

/** Every record of a kind that choices are made from, without the titles of what they refer to. */
export function choicesQuery<Name extends KindName>(kind: Name) {
  return { ...everyRecordQuery(kind, { include: [] }), staleTime: goodForMs };
}

/**
 * Every record of a kind that choices are made from, such as units and themes; none until all are there, or where the
 * reader may not see them.
 */
export function useAllRecords<Name extends KindName>(kind: Name): readonly RegisterRecord<Name>[] {
  return useQuery(choicesQuery(kind)).data?.records ?? none;
}

const none: readonly never[] = [];
