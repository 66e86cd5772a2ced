import { type Period, periodsOverlap } from "@intersector/domain";
import type { OverlapSubject } from "../overlap-subject.ts";
import type { Facet } from "./facet.ts";

const dayMs = 86_400_000;

/**
 * When it is done: the share of the shorter period's days that the other has too. An open end reaches for ever.
 * Absent where one of the two has no period.
 */
export function compareTime(a: OverlapSubject, b: OverlapSubject): Facet {
  const [one, other] = [a.period, b.period];
  if (!isKnown(one) || !isKnown(other)) return { facts: [{ code: "periodUnknown", values: {} }] };
  if (!periodsOverlap(one, other)) {
    const [first, second] = (one.from ?? "") < (other.from ?? "") ? [one, other] : [other, one];
    const daysBetween = Math.round((endOf(second, "from") - endOf(first, "to")) / dayMs) - 1;
    return { value: 0, facts: [{ code: "periodsApart", values: { daysBetween } }] };
  }
  const from = [one.from, other.from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const to = [one.to, other.to]
    .filter((day) => day !== undefined)
    .sort()
    .at(0);
  const shared = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const shorter = Math.min(daysOf(one), daysOf(other));
  const value = shorter === Number.POSITIVE_INFINITY ? 1 : Math.min(1, daysOf(shared) / shorter);
  return { value, facts: [{ code: "periodsOverlap", values: shared }] };
}

function isKnown(period: Period | undefined): period is Period {
  return period?.from !== undefined || period?.to !== undefined;
}

/** Both days counted; without end where one is open. */
function daysOf(period: Period): number {
  return (endOf(period, "to") - endOf(period, "from")) / dayMs + 1;
}

function endOf(period: Period, end: "from" | "to"): number {
  const day = period[end];
  if (day !== undefined) return Date.parse(`${day}T00:00:00Z`);
  return end === "from" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
