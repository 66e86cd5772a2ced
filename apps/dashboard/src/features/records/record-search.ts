import type { ListQuery } from "../../lib/records-api.ts";

/** What the address says of a list: words, and the chosen value of each filtered field. */
export type RecordSearch = Readonly<Record<string, string>>;

const largestField = 80;

/** Reads the search part of an address; what a list cannot use is left out. */
export function parseRecordSearch(given: Record<string, unknown>): RecordSearch {
  return Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => /^[A-Za-z.]{1,40}$/.test(name))
      .map(([name, value]) => [name, String(value).slice(0, largestField)] as const)
      .filter(([, value]) => value !== ""),
  );
}

/**
 * What the register is asked for a search.
 * @example
 * listQueryOf({ q: "climat", category: "event" }) //=> { sort: "title", q: "climat", "filter[category]": "event" }
 */
export function listQueryOf({ q, sort = "title", ...filters }: RecordSearch): ListQuery {
  return {
    sort,
    ...(q === undefined ? {} : { q }),
    ...Object.fromEntries(Object.entries(filters).map(([field, value]) => [`filter[${field}]`, value])),
  };
}
