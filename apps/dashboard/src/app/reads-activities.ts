import { may } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { sessionQuery } from "../features/session/session-api.ts";

/** True for who may read activities: their numbers are told to nobody else. */
export function useReadsActivities(): boolean {
  const reader = useQuery(sessionQuery).data?.reader;
  return reader !== undefined && may(reader, { action: "read", kind: "activity", state: "published" });
}
