import type { VocabularySlug } from "@intersector/domain";
import { Badge, type Tone } from "../../../components/badge.tsx";
import { useTerm } from "../../../lib/use-term.ts";

type Status = VocabularySlug<"resolutionStatus">;

const tones: Record<Status, Tone> = {
  inForce: "good",
  revised: "neutral",
  abrogated: "neutral",
  unknown: "warn",
};

/** Whether a revision is in force. */
export function ResolutionStatusBadge({ status }: { status: Status }) {
  const term = useTerm();
  return <Badge tone={tones[status]}>{term("resolutionStatus", status)}</Badge>;
}
