import { Badge } from "../../../components/badge.tsx";
import { useTerm } from "../../../lib/use-term.ts";
import { classTones } from "../class-looks.ts";
import type { OverlapClass } from "../overlap-search.ts";

/** The class of a pair or a case, by its word. */
export function ClassBadge({ value }: { value: OverlapClass }) {
  const term = useTerm();
  return <Badge tone={classTones[value]}>{term("overlapClass", value)}</Badge>;
}
