import { type Side, sides, vocabularies } from "@intersector/domain";
import { readColumns } from "../../lib/column-choice.ts";
import type { ListQuery } from "../../lib/records-api.ts";
import { allOf, oneOf } from "../../lib/search-params.ts";

/** The fields that activities are filtered by, and the paths under which the register knows them. */
export const activityFilters = ["unit", "category", "state", "regions", "themes"] as const;
export type ActivityFilter = (typeof activityFilters)[number];

/** The columns beside the title, in their standard order; those that are shown where nobody chose others come first. */
export const activityColumns = [
  "unit",
  "category",
  "state",
  "period",
  "budget",
  "themes",
  "regions",
  "audience",
  "updatedAt",
] as const;
export const standardColumns: readonly string[] = activityColumns.slice(0, 5);

const sorts = ["title", "unit", "category", "state", "period.from", "budget.amount", "updatedAt"];
const words = ["q", "sort", "side", "columns", ...activityFilters];
const closedLists: Partial<Record<ActivityFilter, readonly string[]>> = {
  category: vocabularies.activityCategory,
  state: vocabularies.activityState,
  regions: vocabularies.region,
};

/** What the address says of the list of activities. */
export type ActivitySearch = {
  q?: string | undefined;
  /** A field, with `-` before it where the order is turned round. */
  sort?: string | undefined;
  side?: Side[] | undefined;
  /** The columns beside the title, with commas. */
  columns?: string | undefined;
} & { [Field in ActivityFilter]?: string[] | undefined };

/**
 * The address as it stands: `parseActivitySearch` reads it where it is used, so that `ignoredIn` can still tell what it
 * asked in vain.
 */
export function keepAddress(given: Record<string, unknown>): ActivitySearch {
  return given;
}

/** What the address of one activity says of the list that it was opened from, and of its place there. */
export type ActivityAddress = ActivitySearch & {
  /** From 1. */
  row?: string | undefined;
};

export function keepActivityAddress(given: Record<string, unknown>): ActivityAddress {
  return given;
}

/**
 * The place, from 0, that an activity had in the list that it was opened from; undefined where it was opened from
 * elsewhere.
 * @example
 * rowOf({ state: ["planned"], row: "18" }) //=> 17
 */
export function rowOf({ row }: ActivityAddress): number | undefined {
  return row !== undefined && /^[1-9]\d{0,5}$/.test(row) ? Number(row) - 1 : undefined;
}

export function parseActivitySearch(given: Record<string, unknown>): ActivitySearch {
  const chosenSides = sides.filter((side) => allOf(given.side).includes(side));
  const filters = Object.fromEntries(
    activityFilters
      .map((field) => [field, allOf(given[field]).filter((value) => isValueOf(field, value))] as const)
      .filter(([, values]) => values.length > 0),
  );
  const q = oneOf(given.q);
  const sort = oneOf(given.sort);
  const { columns } = readColumns(given.columns, activityColumns);
  return {
    ...(q === undefined ? {} : { q }),
    ...(sort === undefined || !isSort(sort) ? {} : { sort }),
    ...(chosenSides.length > 0 ? { side: chosenSides } : {}),
    ...(columns ? { columns: columns.join(",") } : {}),
    ...filters,
  };
}

/**
 * What stands in an address that the list cannot use, as it stands there: it is said, so that nobody takes the list for
 * something else than it is.
 * @example
 * ignoredIn({ side: ["ITU-T", "ITU-X"], page: "3" }) //=> ["page=3", "side=ITU-X"]
 */
export function ignoredIn(given: Record<string, unknown>): string[] {
  const unknown = Object.keys(given).filter((name) => !words.includes(name));
  const isSide = (value: string) => (sides as readonly string[]).includes(value);
  const wrong = (name: string, isRight: (value: string) => boolean) =>
    allOf(given[name])
      .filter((value) => !isRight(value))
      .map((value) => `${name}=${value}`);
  return [
    ...unknown.map((name) => `${name}=${allOf(given[name]).join(",")}`),
    ...wrong("side", isSide),
    ...wrong("sort", isSort),
    ...activityFilters.flatMap((field) => wrong(field, (value) => isValueOf(field, value))),
    ...readColumns(given.columns, activityColumns).unknown.map((name) => `columns=${name}`),
  ];
}

function isSort(given: string): boolean {
  return sorts.includes(given.replace(/^-/, ""));
}

function isValueOf(field: ActivityFilter, value: string): boolean {
  return closedLists[field]?.includes(value) ?? /^[a-z0-9][a-z0-9._-]*$/i.test(value);
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
