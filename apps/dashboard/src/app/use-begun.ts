import type { KindName, LocalizedText } from "@intersector/domain";
import { useQueries } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { readPrefill, referencesOfPrefill } from "../lib/prefill.ts";
import { recordQuery } from "../lib/records-api.ts";
import { titleOfShown } from "../lib/title-of-shown.ts";

/** What a new record begins with, and what the records are called that it refers to. */
export interface Begun {
  body: Readonly<Record<string, unknown>>;
  titles: Map<string, LocalizedText | string>;
}

/** What the address begins a new record with; undefined while the names of its references are fetched. */
export function useBegun(kind: KindName): Begun | undefined {
  const search = useSearch({ strict: false });
  const body = useMemo(() => readPrefill(kind, search), [kind, search]);
  const references = useMemo(() => referencesOfPrefill(kind, body), [kind, body]);
  const answers = useQueries({
    queries: references.map((key) => recordQuery(key.kind, key.id)),
    combine: allAnswers,
  });
  return useMemo(() => {
    if (!answers) return undefined;
    const titles = new Map<string, LocalizedText | string>();
    for (const [at, { kind: target, id }] of references.entries()) {
      const answer = answers[at];
      if (answer) {
        titles.set(`${target}:${id}`, titleOfShown(answer.included, target, id, answer.record.body as never));
      }
    }
    return { body, titles };
  }, [answers, body, references]);
}

/** What was answered, once everything is there; what could not be read is left open. */
function allAnswers<Data>(found: readonly { isPending: boolean; data: Data | undefined }[]) {
  return found.some(({ isPending }) => isPending) ? undefined : found.map(({ data }) => data);
}
