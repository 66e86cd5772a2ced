import type { KindName } from "@intersector/domain";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answer, api } from "./api.ts";

/** What a list is asked, in the API's own words: `filter[unit]`, `sort`, `q`, `facets`. */
export type ListQuery = Readonly<Record<string, string | string[]>>;

/** One record with the titles of all that it refers to, and what the reader may do with it. */
export function recordQuery(kind: KindName, id: string) {
  return queryOptions({
    queryKey: ["records", kind, id],
    queryFn: () =>
      answer(api.records[":kind"][":id"].$get({ param: { kind, id }, query: { include: "references" } })),
  });
}

/** How many records of each kind that refer to one are told at first. */
const firstReferrers = 10;

/** Who refers to a record: the first of each kind, with how many there are. */
export function referrersQuery(kind: KindName, id: string) {
  return queryOptions({
    queryKey: ["records", kind, id, "referrers"],
    queryFn: () =>
      answer(
        api.records[":kind"][":id"].referrers.$get({
          param: { kind, id },
          query: { limit: String(firstReferrers) },
        }),
      ),
  });
}

/** All records of one kind that refer to a record, page after page. */
export function referrersFromQuery(kind: KindName, id: string, from: KindName) {
  return infiniteQueryOptions({
    queryKey: ["records", kind, id, "referrers", from],
    queryFn: ({ pageParam }) =>
      answer(
        api.records[":kind"][":id"].referrers.$get({
          param: { kind, id },
          query: { from, ...(pageParam === "" ? {} : { cursor: pageParam }) },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
  });
}

/** How many versions of a record are told at once. */
const versionsAtOnce = 20;

/** The versions of a record, the latest page first; inside a page the oldest first. */
export function historyQuery(kind: KindName, id: string) {
  return infiniteQueryOptions({
    queryKey: ["records", kind, id, "history"],
    queryFn: ({ pageParam }) =>
      answer(
        api.records[":kind"][":id"].history.$get({
          param: { kind, id },
          query: { limit: String(versionsAtOnce), ...(pageParam === 0 ? {} : { before: String(pageParam) }) },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (last) => last.nextBefore,
  });
}

/** When a record was last withdrawn, by whom and why. */
export function withdrawalQuery(kind: KindName, id: string) {
  return queryOptions({
    queryKey: ["records", kind, id, "withdrawal"],
    queryFn: () => answer(api.changes.$get({ query: { kind, id, operation: "withdraw", limit: "1" } })),
  });
}

/** The change that made a version of a record, which was the latest when it was asked for. */
export function latestChangeQuery(kind: KindName, id: string, version: number) {
  return queryOptions({
    queryKey: ["records", kind, id, "change", version],
    queryFn: () => answer(api.changes.$get({ query: { kind, id, limit: "1" } })),
  });
}

/** In what two versions of a record differ. */
export function comparisonQuery(kind: KindName, id: string, from: number, to: number) {
  return queryOptions({
    queryKey: ["records", kind, id, "compare", from, to],
    queryFn: () =>
      answer(
        api.records[":kind"][":id"].compare.$get({
          param: { kind, id },
          query: { from: String(from), to: String(to) },
        }),
      ),
  });
}

/** A list of records, page after page. */
export function recordListQuery(kind: KindName, query: ListQuery) {
  return infiniteQueryOptions({
    queryKey: ["records", kind, "list", query],
    queryFn: ({ pageParam }) =>
      answer(
        api.records[":kind"].$get({
          param: { kind },
          query: { include: "references", ...query, ...(pageParam === "" ? {} : { cursor: pageParam }) },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
  });
}

/** How many records a list asks for at once: some three screens of them. */
export const recordsAtOnce = 50;
/** The furthest that the API skips to. */
export const furthestRecord = 100_000;

/** The records of a list from one place on, wherever it is. */
export function recordPageQuery(kind: KindName, query: ListQuery, offset: number) {
  return queryOptions({
    queryKey: ["records", kind, "page", query, offset],
    queryFn: ({ signal }) =>
      answer(
        api.records[":kind"].$get(
          {
            param: { kind },
            query: { include: "references", ...query, limit: String(recordsAtOnce), offset: String(offset) },
          },
          { init: { signal } },
        ),
      ),
  });
}
