import { type CalendarDate, type Period, periodsOverlap } from "@intersector/domain";

/** Why nobody speaks for a place today: nobody ever did, the last one's term ended, or the next one's has not begun. */
export type VacancyReason = "none" | "ended" | "notStarted";

/** Why a place is vacant on a day, or undefined where somebody holds it. An open end of a term reaches for ever. */
export function vacancyOf(
  terms: readonly (Period | undefined)[],
  today: CalendarDate,
): VacancyReason | undefined {
  if (terms.some((term) => isHeldOn(term, today))) return undefined;
  if (terms.length === 0) return "none";
  return terms.some((term) => (term?.from ?? "") > today) ? "notStarted" : "ended";
}

/** True where a term includes the day. */
export function isHeldOn(term: Period | undefined, day: CalendarDate): boolean {
  return periodsOverlap(term ?? {}, { from: day, to: day });
}
