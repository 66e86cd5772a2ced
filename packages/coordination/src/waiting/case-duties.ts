import type { VocabularySlug } from "@intersector/domain";
import { readSides } from "../side-of-unit.ts";
import { silentUnits } from "../silent-units.ts";
import type { Duty } from "./waiting-records.ts";

/** States in which a case can be decided on once its units have answered. */
const undecided: ReadonlySet<VocabularySlug<"overlapState">> = new Set([
  "underReview",
  "confirmed",
  "solutionProposed",
]);

/** Cases under review that a unit of the principal's side has not answered. */
export const answerCases: Duty = ({ overlapCases, units }, { side }) => {
  const sideOf = readSides(units);
  return overlapCases.flatMap(({ id, body }) => {
    if (body.state !== "underReview") return [];
    const silent = silentUnits(body).filter((unit) => sideOf(unit) === side);
    if (silent.length === 0) return [];
    const record = { kind: "overlapCase" as const, id };
    return [{ reason: "caseAwaitsUnit" as const, record, since: body.identifiedOn, units: silent }];
  });
};

/** Cases that every unit has answered and on which nothing is decided. */
export const decideCases: Duty = ({ overlapCases }) =>
  overlapCases.flatMap(({ id, body }) => {
    if (!undecided.has(body.state) || body.decision !== undefined) return [];
    if (body.units.length === 0 || silentUnits(body).length > 0) return [];
    const since =
      body.validations
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? body.identifiedOn;
    return [{ reason: "caseToDecide" as const, record: { kind: "overlapCase" as const, id }, since }];
  });

/** Candidates that nobody has looked at. */
export const examineCases: Duty = ({ overlapCases }) =>
  overlapCases
    .filter(({ body }) => body.state === "candidate")
    .map(({ id, body }) => ({
      reason: "caseToExamine",
      record: { kind: "overlapCase", id },
      since: body.identifiedOn,
    }));
