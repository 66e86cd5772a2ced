import type { KindName } from "@intersector/domain";
import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "../../lib/api.ts";
import type { DataOf } from "../../lib/data-of.ts";
import { isSearchable } from "./is-searchable.ts";

export interface AskedSearch {
  words: string;
  /** The only kind that is looked through. */
  kind?: KindName | undefined;
  limit?: number;
}

/** How many records the palette shows. */
const shownHits = 20;

/**
 * Records that hold the words, the best first, and how many there are of each kind. What was found before stays until
 * the answer is there, and a search that nobody waits for any more is broken off.
 */
export function searchQuery({ words, kind, limit = shownHits }: AskedSearch) {
  return queryOptions({
    queryKey: ["search", words, kind, limit],
    queryFn: ({ signal }) =>
      answer(
        api.search.$get(
          { query: { q: words, limit: String(limit), ...(kind === undefined ? {} : { kinds: kind }) } },
          { init: { signal } },
        ),
      ),
    enabled: isSearchable(words),
    placeholderData: (previous) => previous,
  });
}

export type Found = DataOf<ReturnType<typeof searchQuery>>;
export type SearchHit = Found["hits"][number];
