import type { Language } from "@intersector/domain";
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answer, api } from "../../lib/api.ts";
import { useLanguage } from "../../lib/use-language.ts";
import { isAtWork, type OutcomeType, type StoredImport } from "./stored-import.ts";
import { type Upload, uploadFile } from "./upload-file.ts";

/** How often work under way is asked about, in milliseconds. */
const askEveryMs = 800;
/** How often the list asks while something in it is under way, in milliseconds. */
const askListEveryMs = 3000;
/** Rows that one page of outcomes holds. */
const outcomePage = 100;

/** The imports, the latest first. Their sentences, as those of every query here, are in the reader's language. */
export function importsQuery(language: Language) {
  return queryOptions({
    queryKey: ["imports", language],
    queryFn: () => answer(api.imports.$get()),
    staleTime: 0,
    refetchInterval: (query) => (query.state.data?.imports.some(isAtWork) ? askListEveryMs : false),
  });
}

/** One import, asked about again and again while it is at work. */
export function importQuery(id: string, language: Language) {
  return queryOptions({
    queryKey: ["imports", language, id],
    queryFn: () => answer(api.imports[":id"].$get({ param: { id } })),
    staleTime: 0,
    refetchInterval: (query) => (query.state.data && isAtWork(query.state.data) ? askEveryMs : false),
  });
}

/** What becomes of the rows of one import, page after page. What they would do and what they did are asked apart. */
export function outcomesQuery(
  { id, state }: Pick<StoredImport, "id" | "state">,
  type: OutcomeType,
  language: Language,
) {
  return infiniteQueryOptions({
    queryKey: ["imports", language, id, "outcomes", type, state],
    queryFn: ({ pageParam }) =>
      answer(
        api.imports[":id"].outcomes.$get({
          param: { id },
          query: {
            type,
            limit: String(outcomePage),
            ...(pageParam === -1 ? {} : { after: String(pageParam) }),
          },
        }),
      ),
    initialPageParam: -1,
    getNextPageParam: (last) => last.nextAfter,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The ways of reading a table, and the kinds that each can make. */
export function importMapsQuery(language: Language) {
  return queryOptions({
    queryKey: ["import-maps", language],
    queryFn: () => answer(api["import-maps"].$get({ query: { lang: language } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Sends a file; `share` is how much of it has gone, 0 to 1. */
export function useUpload() {
  const client = useQueryClient();
  const language = useLanguage();
  const [share, setShare] = useState(0);
  const [controller, setController] = useState<AbortController>();
  const mutation = useMutation({
    mutationFn: (upload: Upload) => {
      const aborting = new AbortController();
      setController(aborting);
      setShare(0);
      return uploadFile(upload, { onProgress: setShare, signal: aborting.signal });
    },
    onSuccess: (stored) => client.setQueryData(importQuery(stored.id, language).queryKey, stored),
  });
  return { ...mutation, share, stop: () => controller?.abort() };
}

export interface ApplyOptions {
  allOrNothing: boolean;
  publish: boolean;
}

/** Has the rows of a checked import written into the register. */
export function useApply(id: string) {
  const client = useQueryClient();
  const language = useLanguage();
  return useMutation({
    mutationFn: (options: ApplyOptions) =>
      answer(api.imports[":id"].apply.$post({ param: { id }, json: options })),
    onSuccess: (stored) => client.setQueryData(importQuery(id, language).queryKey, stored),
  });
}

/** Stops an import that has not ended. */
export function useCancel(id: string) {
  const client = useQueryClient();
  const language = useLanguage();
  return useMutation({
    mutationFn: () => answer(api.imports[":id"].$delete({ param: { id } })),
    onSuccess: (stored) => client.setQueryData(importQuery(id, language).queryKey, stored),
  });
}
