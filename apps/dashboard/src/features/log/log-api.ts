import type { Language } from "@intersector/domain";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answer, api } from "../../lib/api.ts";
import { type LogSearch, logQueryOf } from "./log-search.ts";

/** How many entries of the log are told at once. */
const entriesAtOnce = 50;

/** The log, the latest first, page after page. */
export function logQuery(search: LogSearch, language: Language) {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return infiniteQueryOptions({
    queryKey: ["changes", "log", language, search],
    queryFn: ({ pageParam }) =>
      answer(
        api.changes.$get({
          query: {
            ...logQueryOf(search, timeZone),
            limit: String(entriesAtOnce),
            ...(pageParam === 0 ? {} : { before: String(pageParam) }),
          },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (last) => last.nextBefore,
  });
}

/** Who has written in the register. */
export function actorsQuery(language: Language) {
  return queryOptions({
    queryKey: ["changes", "actors", language],
    queryFn: () => answer(api.changes.actors.$get({ query: { lang: language } })),
  });
}
