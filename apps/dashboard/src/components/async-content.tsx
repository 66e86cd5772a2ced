import type { ReactNode } from "react";
import { ErrorState, Loading } from "./states.tsx";

/** What a request gives, or its outline while it is under way, or what went wrong. The one way to show fetched things. */
export function AsyncContent<Data>({
  query,
  lines,
  children,
}: {
  query: { data: Data | undefined; error: Error | null; refetch: () => unknown };
  lines?: number;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ErrorState error={query.error} retry={() => query.refetch()} />;
  return <Loading {...(lines === undefined ? {} : { lines })} />;
}
