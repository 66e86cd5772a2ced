import type { KindName, RegisterRecord } from "@intersector/domain";
import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "../../lib/api.ts";

/** The most that the API gives at once. */
const largestPage = "500";

/** Every group that the reader may see. */
export const groupsQuery = queryOptions({
  queryKey: ["records", "group", "all-groups"],
  queryFn: () => recordsOf("group", { limit: largestPage, sort: "title" }),
});

/** The records of a kind whose field names a group: its topics, or its meetings. */
export function ofGroupQuery<Name extends "topic" | "meeting">(kind: Name, field: string, group: string) {
  return queryOptions({
    queryKey: ["records", kind, "of-group", field, group],
    queryFn: () => recordsOf(kind, { limit: largestPage, [`filter[${field}]`]: group }),
  });
}

async function recordsOf<Name extends KindName>(
  kind: Name,
  query: Readonly<Record<string, string>>,
): Promise<RegisterRecord<Name>[]> {
  const { records } = await answer(api.records[":kind"].$get({ param: { kind }, query }));
  return records as unknown as RegisterRecord<Name>[];
}
