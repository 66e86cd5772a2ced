import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "../../lib/api.ts";
import type { DataOf } from "../../lib/data-of.ts";

/** How many letters a search needs; one character is a word in Chinese. */
const shortestWords = 2;
const shortestInChinese = 1;
/** How many records a search shows. */
const shownHits = 20;

/** True where words are worth a search. */
export function isSearchable(words: string): boolean {
  const least = /\p{Script=Han}/u.test(words) ? shortestInChinese : shortestWords;
  return [...words.trim()].length >= least;
}

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
