import type { Period, RegisterRecord, VocabularySlug } from "@intersector/domain";
import type { RegisterView } from "./register-view.ts";

export type OverlapCaseRecord = RegisterRecord<"overlapCase">;
type OverlapState = VocabularySlug<"overlapState">;
export type Progress = "solved" | "partlySolved" | "notSolved" | "beingCarriedOut" | "dismissed" | "open";

/** How far a case has come, as the report counts it. */
const progressOf: Readonly<Record<OverlapState, Progress>> = {
  candidate: "open",
  underReview: "open",
  confirmed: "open",
  solutionProposed: "open",
  agreed: "beingCarriedOut",
  beingCarriedOut: "beingCarriedOut",
  addressed: "solved",
  partlyAddressed: "partlySolved",
  notAddressed: "notSolved",
  dismissed: "dismissed",
};

const progressOrder = [
  "solved",
  "partlySolved",
  "notSolved",
  "beingCarriedOut",
  "dismissed",
  "open",
] as const satisfies readonly Progress[];

/** The cases of which a period's report tells: known by its end, and not closed before its beginning. */
export function casesOf(view: RegisterView, period: Period): OverlapCaseRecord[] {
  return view
    .all("overlapCase")
    .filter(({ body }) => !period.to || body.identifiedOn <= period.to)
    .filter(({ body }) => !body.closedOn || !period.from || body.closedOn >= period.from)
    .sort((a, b) => compare(a.body.identifiedOn, b.body.identifiedOn) || compare(a.id, b.id));
}

export function isFoundIn(period: Period, { body }: OverlapCaseRecord): boolean {
  return !period.from || body.identifiedOn >= period.from;
}

/** How many cases there are of each class, in the order of the vocabulary, without those that have none. */
export function countClasses(
  cases: readonly OverlapCaseRecord[],
): { class: VocabularySlug<"overlapClass">; count: number }[] {
  return (["duplication", "overlap", "fragmentation", "gap", "harmless"] as const)
    .map((name) => ({ class: name, count: cases.filter(({ body }) => body.class === name).length }))
    .filter(({ count }) => count > 0);
}

/** How many cases have come how far, without the stages at which there are none. */
export function countProgress(cases: readonly OverlapCaseRecord[]): { progress: Progress; count: number }[] {
  return progressOrder
    .map((progress) => ({
      progress,
      count: cases.filter(({ body }) => progressOf[body.state] === progress).length,
    }))
    .filter(({ count }) => count > 0);
}

/** The decisions on the cases that were taken by the end of the period, each once. */
export function decisionsOn(
  view: RegisterView,
  cases: readonly OverlapCaseRecord[],
  period: Period,
): RegisterRecord<"decision">[] {
  const ids = new Set(cases.flatMap(({ body }) => (body.decision === undefined ? [] : [body.decision])));
  return view.each("decision", [...ids].sort()).filter(({ body: { takenOn } }) => {
    if (!takenOn) return true;
    return (!period.from || takenOn >= period.from) && (!period.to || takenOn <= period.to);
  });
}

/** The sum of what the cases say they save, for each currency, by its code. */
export function sumSavings(
  cases: readonly OverlapCaseRecord[],
  field: "savingClaimed" | "savingVerified",
): { amount: number; currency: string }[] {
  const sums = new Map<string, number>();
  for (const { body } of cases) {
    const saving = body[field];
    if (saving) sums.set(saving.currency, (sums.get(saving.currency) ?? 0) + saving.amount);
  }
  return [...sums].sort(([a], [b]) => compare(a, b)).map(([currency, amount]) => ({ currency, amount }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
