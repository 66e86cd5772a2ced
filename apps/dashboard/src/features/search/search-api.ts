import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "../../lib/api.ts";
import type { DataOf } from "../../lib/data-of.ts";
import { isSearchable } from "./is-searchable.ts";

/** How many records a search shows. */
const shownHits = 20;

/** Records of every kind that hold the words, the best first. */
export function searchQuery(words: string) {
  return queryOptions({
    queryKey: ["search", words],
    queryFn: ({ signal }) =>
      answer(api.search.$get({ query: { q: words, limit: String(shownHits) } }, { init: { signal } })),
    enabled: isSearchable(words),
    placeholderData: (previous) => previous,
  });
}

export type SearchHit = DataOf<ReturnType<typeof searchQuery>>["hits"][number];
