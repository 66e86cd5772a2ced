import { Badge, type Tone } from "../../../components/badge.tsx";
import { useTerm } from "../../../lib/use-term.ts";
import type { OverlapState } from "../case-search.ts";

const tones: Record<OverlapState, Tone> = {
  candidate: "neutral",
  underReview: "accent",
  confirmed: "warn",
  dismissed: "neutral",
  solutionProposed: "accent",
  agreed: "accent",
  beingCarriedOut: "accent",
  addressed: "good",
  partlyAddressed: "warn",
  notAddressed: "bad",
};

/** How far a case has come, by its word. */
export function CaseStateBadge({ value }: { value: OverlapState }) {
  const term = useTerm();
  return <Badge tone={tones[value]}>{term("overlapState", value)}</Badge>;
}
