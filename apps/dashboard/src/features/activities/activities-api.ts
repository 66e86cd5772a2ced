import type { Side } from "@intersector/domain";
import { queryOptions, useQueries } from "@tanstack/react-query";
import { answer, api } from "../../lib/api.ts";
import type { ListQuery } from "../../lib/records-api.ts";
import { type ActivityFilter, type ActivitySearch, activityFilters, listQueryOf } from "./activity-search.ts";

export type Counts = readonly { value: string; count: number }[];

/**
 * How many activities each value of a field has, among those that a query leaves. All fields are counted in one pass, so
 * that the fields whose query is the same are one request.
 */
export function facetQuery(field: ActivityFilter, query: ListQuery) {
  return queryOptions({
    queryKey: ["records", "activity", "facets", query],
    queryFn: () =>
      answer(
        api.records[":kind"].$get({
          param: { kind: "activity" },
          query: { ...query, facets: activityFilters.join(","), limit: "1" },
        }),
      ),
    select: (page) => page.facets[field] ?? [],
    placeholderData: (previous) => previous,
  });
}

/** The counts of every filter, each without its own choices, so that another value can be chosen beside them. */
export function useFacets(
  search: ActivitySearch,
  unitsOfSide: ReadonlyMap<Side, readonly string[]>,
): Record<ActivityFilter | "sideUnits", Counts> {
  const results = useQueries({
    queries: [
      ...activityFilters.map((field) => facetQuery(field, listQueryOf(search, unitsOfSide, field))),
      facetQuery("unit", listQueryOf({ ...search, unit: undefined }, unitsOfSide, "side")),
    ],
  });
  const counts = results.map((result) => result.data ?? []);
  return {
    unit: counts[0] ?? [],
    category: counts[1] ?? [],
    state: counts[2] ?? [],
    regions: counts[3] ?? [],
    themes: counts[4] ?? [],
    sideUnits: counts[5] ?? [],
  };
}
