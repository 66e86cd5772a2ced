import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { everyRecordQuery, useMatchingIds } from "../../lib/every-record.ts";
import { groupRevisions } from "./revision-chains.ts";

const everyResolution = everyRecordQuery("resolution", { include: [] });

/** Every resolution in all its revisions; with words, those of which some revision holds them. */
export function useRevisionChains(words?: string) {
  const query = useQuery(everyResolution);
  const matching = useMatchingIds("resolution", words);
  const chains = useMemo(() => query.data && groupRevisions(query.data.records), [query.data]);
  const data = useMemo(
    () =>
      chains &&
      (matching ? chains.filter(({ revisions }) => revisions.some(({ id }) => matching.has(id))) : chains),
    [chains, matching],
  );
  return { data, error: query.error, refetch: query.refetch };
}
