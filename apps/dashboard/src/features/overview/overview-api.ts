import type { KindName } from "@intersector/domain";
import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "../../lib/api.ts";
import type { DataOf } from "../../lib/data-of.ts";

/** What the register keeps, and how many records of each kind there are for the reader. */
export const overviewQuery = queryOptions({
  queryKey: ["overview"],
  queryFn: () => answer(api.overview.$get({ query: {} })),
});

/** How many records of a kind are illustrations, out of how many. */
export function madeUpQuery(kind: KindName) {
  return queryOptions({
    queryKey: ["records", kind, "made-up"],
    queryFn: () =>
      answer(
        api.records[":kind"].$get({ param: { kind }, query: { facets: "provenance.status", limit: "1" } }),
      ),
    select: ({ total, facets }) => ({
      total,
      illustrative: facets["provenance.status"]?.find(({ value }) => value === "illustrative")?.count ?? 0,
    }),
  });
}

export type Overview = DataOf<typeof overviewQuery>;
