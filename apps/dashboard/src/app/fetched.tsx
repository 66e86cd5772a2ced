import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../components/async-content.tsx";
import { EmptyState } from "../components/states.tsx";
import { ApiProblem } from "../lib/problem.ts";

export interface FetchedProps<Data> {
  query: { data: Data | undefined; error: Error | null; refetch: () => unknown };
  lines?: number;
  children: (data: Data) => ReactNode;
}

/** What an address names, as it is fetched. Where there is nothing of that name, trying again is no advice. */
export function Fetched<Data>({ query, lines, children }: FetchedProps<Data>) {
  const t = useTranslations();
  if (query.error instanceof ApiProblem && query.error.status === 404) {
    return <EmptyState title={query.error.sentence}>{t("notFound.advice")}</EmptyState>;
  }
  return (
    <AsyncContent query={query} {...(lines === undefined ? {} : { lines })}>
      {children}
    </AsyncContent>
  );
}
