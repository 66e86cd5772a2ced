import type { KindName } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { useLatestChange } from "../../lib/live-events.ts";
import { latestChangeQuery, recordQuery } from "../../lib/records-api.ts";

/** Who wrote the current version of a record, as far as the reader may know. */
export function useWriterOf(kind: KindName, id: string, version: number): string | undefined {
  const heard = useLatestChange(kind, id);
  const isHeard = heard?.version === version && heard.actorName !== undefined;
  const readsHistory = useQuery(recordQuery(kind, id)).data?.may.readHistory === true;
  const { data } = useQuery({ ...latestChangeQuery(kind, id, version), enabled: readsHistory && !isHeard });
  return isHeard ? heard.actorName : data?.changes.find((change) => change.version === version)?.actorName;
}
