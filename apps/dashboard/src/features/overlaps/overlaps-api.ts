import type {
  AnalysisSummary as ApiAnalysisSummary,
  PairPage as ApiPairPage,
  PairReply as ApiPairReply,
} from "@intersector/client";
import type { Language } from "@intersector/domain";
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api, type Wire } from "../../lib/api.ts";
import { useLanguage } from "../../lib/use-language.ts";
import { type OverlapSearch, pairQueryOf } from "./overlap-search.ts";

export type AnalysisSummary = Wire<ApiAnalysisSummary>;
export type PairReply = Wire<ApiPairReply>;
export type Pair = PairReply["pair"];
export type PairIncluded = Wire<ApiPairPage>["included"];

/** How often a comparison under way is asked about, in milliseconds. */
const askEveryMs = 1000;
/** Pairs that one page holds, and groups or activities of the other lists. */
const pageSize = 100;

/** True while a worker is at a comparison, or about to be. */
export function isAtWork({ state }: Pick<AnalysisSummary, "state">): boolean {
  return state === "queued" || state === "running";
}

/** The comparisons, the latest first; asked for again and again while one is under way. */
export function analysesQuery(language: Language) {
  return queryOptions({
    queryKey: ["analyses", language],
    queryFn: () => answer(api.analyses.$get()),
    staleTime: 0,
    refetchInterval: (query) => (query.state.data?.analyses.some(isAtWork) ? askEveryMs : false),
  });
}

/** The pairs of a comparison, the highest score first, page after page. What a comparison found does not change. */
export function pairsQuery(analysis: string, search: OverlapSearch, language: Language) {
  const query = { ...pairQueryOf(search), lang: language };
  return infiniteQueryOptions({
    queryKey: ["analysis", analysis, "pairs", query],
    queryFn: ({ pageParam }) =>
      answer(
        api.analyses[":id"].pairs.$get({
          param: { id: analysis },
          query: { ...query, limit: String(pageSize), ...(pageParam === "" ? {} : { cursor: pageParam }) },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
    staleTime: 5 * 60_000,
  });
}

/** How many pairs stand between each two sides, by class. */
export function sidesQuery(analysis: string) {
  return queryOptions({
    queryKey: ["analysis", analysis, "sides"],
    queryFn: () => answer(api.analyses[":id"].sides.$get({ param: { id: analysis } })),
    staleTime: 5 * 60_000,
  });
}

/** The groups of activities whose text is the same. */
export function identicalQuery(analysis: string, language: Language) {
  return infiniteQueryOptions({
    queryKey: ["analysis", analysis, "identical", language],
    queryFn: ({ pageParam }) =>
      answer(
        api.analyses[":id"].identical.$get({
          param: { id: analysis },
          query: { lang: language, limit: String(pageSize), after: String(pageParam) },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (last) => last.nextAfter,
    staleTime: 5 * 60_000,
  });
}

/** The activities that a comparison did not look at. */
export function leftOutQuery(analysis: string) {
  return infiniteQueryOptions({
    queryKey: ["analysis", analysis, "left-out"],
    queryFn: ({ pageParam }) =>
      answer(
        api.analyses[":id"]["left-out"].$get({
          param: { id: analysis },
          query: { limit: String(pageSize), after: String(pageParam) },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (last) => last.nextAfter,
    staleTime: 5 * 60_000,
  });
}

/** One pair with its evidence and both records; its sentences are in the reader's language. */
export function pairQuery(analysis: string, a: string, b: string, language: Language) {
  return queryOptions({
    queryKey: ["analysis", analysis, "pair", a, b, language],
    queryFn: () => answer(api.analyses[":id"].pairs[":a"][":b"].$get({ param: { id: analysis, a, b } })),
  });
}

export interface StartOptions {
  /** 0 to 1; the one that the evaluation chose where left out. */
  threshold?: number;
  /** Only the activities of these units. */
  units?: string[];
}

/** Has the published activities compared with one another. */
export function useStartAnalysis() {
  const client = useQueryClient();
  const { queryKey } = analysesQuery(useLanguage());
  return useMutation({
    mutationFn: (options: StartOptions) => answer(api.analyses.$post({ json: options })),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  });
}

/** Stops a comparison that is under way. */
export function useCancelAnalysis() {
  const client = useQueryClient();
  const { queryKey } = analysesQuery(useLanguage());
  return useMutation({
    mutationFn: (id: string) => answer(api.analyses[":id"].$delete({ param: { id } })),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  });
}

/** Opens a case on a pair, as a draft under review. */
export function useOpenCase(analysis: string, { a, b }: Pick<Pair, "a" | "b">) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(api.analyses[":id"].pairs[":a"][":b"].case.$post({ param: { id: analysis, a, b } })),
    onSuccess: async () => {
      await Promise.all(
        [["analysis", analysis, "pair"], ["records"], ["overview"]].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
}
