import type { ListQuery } from "../../lib/records-api.ts";

/** What the address says of a list: words, order, columns, and the chosen value of each filtered field. */
export type RecordSearch = Readonly<Record<string, string>>;

const largestField = 80;
/** A dozen names of columns, with commas. */
const largestColumns = 400;

/** Reads the search part of an address; what a list cannot use is left out. */
export function parseRecordSearch(given: Record<string, unknown>): RecordSearch {
  return Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => /^[A-Za-z.]{1,40}$/.test(name))
      .map(([name, value]) => {
        const largest = name === "columns" ? largestColumns : largestField;
        return [name, String(value).slice(0, largest)] as const;
      })
      .filter(([, value]) => value !== ""),
  );
}

/**
 * What the register is asked for a search.
 * @example
 * listQueryOf({ q: "climat", category: "event" }) //=> { sort: "title", q: "climat", "filter[category]": "event" }
 */
export function listQueryOf({ q, sort = "title", columns: _shown, ...filters }: RecordSearch): ListQuery {
  return {
    sort,
    ...(q === undefined ? {} : { q }),
    ...Object.fromEntries(Object.entries(filters).map(([field, value]) => [`filter[${field}]`, value])),
  };
}
