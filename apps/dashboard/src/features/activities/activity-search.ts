import { type Side, sides } from "@intersector/domain";
import type { ListQuery } from "../../lib/records-api.ts";
import { allOf, oneOf } from "../../lib/search-params.ts";

/** The fields that activities are filtered by, and the paths under which the register knows them. */
export const activityFilters = ["unit", "category", "state", "regions", "themes"] as const;
export type ActivityFilter = (typeof activityFilters)[number];

/** What the address says of the list of activities. */
export type ActivitySearch = {
  q?: string | undefined;
  /** A field, with `-` before it where the order is turned round. */
  sort?: string | undefined;
  side?: Side[] | undefined;
} & { [Field in ActivityFilter]?: string[] | undefined };

export function parseActivitySearch(given: Record<string, unknown>): ActivitySearch {
  const chosenSides = sides.filter((side) => allOf(given.side).includes(side));
  const filters = Object.fromEntries(
    activityFilters
      .map((field) => [field, allOf(given[field])] as const)
      .filter(([, values]) => values.length > 0),
  );
  const q = oneOf(given.q);
  const sort = oneOf(given.sort);
  return {
    ...(q === undefined ? {} : { q }),
    ...(sort === undefined ? {} : { sort }),
    ...(chosenSides.length > 0 ? { side: chosenSides } : {}),
    ...filters,
  };
}

/**
 * What the register is asked for a search. A side is not a field of an activity but of its unit, so that choosing
 * sides asks for their units.
 * @param unitsOfSide The ids of the units on each side.
 */
export function listQueryOf(
  search: ActivitySearch,
  unitsOfSide: ReadonlyMap<Side, readonly string[]>,
  without?: ActivityFilter | "side",
): ListQuery {
  const ofSides =
    without === "side" ? undefined : search.side?.flatMap((side) => unitsOfSide.get(side) ?? []);
  const query: Record<string, string | string[]> = {};
  for (const field of activityFilters) {
    if (field === without) continue;
    const chosen = search[field];
    if (chosen) query[`filter[${field}]`] = chosen;
  }
  if (ofSides) {
    const chosen = without === "unit" ? undefined : search.unit;
    query["filter[unit]"] = chosen ? chosen.filter((unit) => ofSides.includes(unit)) : ofSides;
    // Nothing is on that side: the register is asked for a unit that no id can name, and finds none.
    if (query["filter[unit]"].length === 0) query["filter[unit]"] = "-";
  }
  if (search.q) query.q = search.q;
  return query;
}

/** How many choices are made, beside the words and the order. */
export function countChoices(search: ActivitySearch): number {
  return [search.side, ...activityFilters.map((field) => search[field])].reduce(
    (sum, chosen) => sum + (chosen?.length ?? 0),
    0,
  );
}
