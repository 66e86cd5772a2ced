import {
  type CalendarDate,
  type Money,
  type Side,
  sides,
  type VocabularySlug,
  vocabularies,
} from "@intersector/domain";
import { areasOfMutualInterest } from "./areas-of-mutual-interest.ts";
import type { KeptRecord } from "./kept-record.ts";
import { missingCoordinators, topicsWorkedOn } from "./missing-coordinators.ts";
import { missingFocalPoints } from "./missing-focal-points.ts";
import { isOpen, overdueActions } from "./open-work.ts";
import { overdueCalls } from "./overdue-calls.ts";
import { readSides } from "./side-of-unit.ts";
import { silentUnits } from "./silent-units.ts";

/** The records that the state of coordination is read from. */
export interface CoordinationRecords {
  units: readonly KeptRecord<"unit">[];
  themes: readonly KeptRecord<"theme">[];
  focalPoints: readonly KeptRecord<"focalPoint">[];
  topics: readonly KeptRecord<"topic">[];
  coordinators: readonly KeptRecord<"topicCoordinator">[];
  resolutions: readonly KeptRecord<"resolution">[];
  resolutionLinks: readonly KeptRecord<"resolutionLink">[];
  activities: readonly KeptRecord<"activity">[];
  overlapCases: readonly KeptRecord<"overlapCase">[];
  actionItems: readonly KeptRecord<"actionItem">[];
  liaisonStatements: readonly KeptRecord<"liaisonStatement">[];
}

/** Places that somebody should hold, and how many nobody does. */
export interface Places {
  expected: number;
  missing: number;
}

/** The figures of a first page. */
export interface StateOfCoordination {
  areasOfMutualInterest: number;
  focalPoints: Places;
  coordinators: Places;
  topics: Record<VocabularySlug<"topicState">, number>;
  /** By the side of the unit that carries them out; `unknown` where neither the unit nor what it is part of has one. */
  activities: Record<Side | "unknown", number>;
  overlapCases: {
    byClass: Record<VocabularySlug<"overlapClass">, number>;
    byState: Record<VocabularySlug<"overlapState">, number>;
    /** Cases that wait for a unit's answer: under review, and not every unit has given one. */
    awaitingUnits: number;
  };
  /** What solved cases saved, as verified: one sum for each currency. */
  savingsVerified: Money[];
  actions: { open: number; overdue: number };
  overdueCalls: number;
}

/**
 * The state of intersectoral coordination in figures, as of a day.
 * Focal points are expected of all four sides for each area of mutual interest, coordinators of the three advisory
 * groups for each topic worked on.
 */
export function stateOfCoordination(records: CoordinationRecords, today: CalendarDate): StateOfCoordination {
  const areas = areasOfMutualInterest(records.themes, records.resolutions, records.resolutionLinks);
  const areaThemes = areas.map(({ theme }) => ({ id: theme }));
  const topics = topicsWorkedOn(records.topics);
  const sideOf = readSides(records.units);
  const cases = records.overlapCases;
  return {
    areasOfMutualInterest: areas.length,
    focalPoints: {
      expected: areas.length * sides.length,
      missing: missingFocalPoints(areaThemes, records.focalPoints, today).length,
    },
    coordinators: {
      expected: topics.length * vocabularies.advisoryGroup.length,
      missing: missingCoordinators(topics, records.coordinators, today).length,
    },
    topics: countBy(vocabularies.topicState, records.topics, ({ body }) => body.state),
    activities: countBy(
      [...sides, "unknown"],
      records.activities,
      ({ body }) => sideOf(body.unit) ?? "unknown",
    ),
    overlapCases: {
      byClass: countBy(vocabularies.overlapClass, cases, ({ body }) => body.class),
      byState: countBy(vocabularies.overlapState, cases, ({ body }) => body.state),
      awaitingUnits: cases.filter(awaitsUnits).length,
    },
    savingsVerified: sumByCurrency(cases.flatMap(({ body }) => body.savingVerified ?? [])),
    actions: {
      open: records.actionItems.filter(({ body }) => isOpen(body)).length,
      overdue: overdueActions(records.actionItems, today).length,
    },
    overdueCalls: overdueCalls(records.liaisonStatements, today).length,
  };
}

function countBy<Value extends string, Item>(
  values: readonly Value[],
  items: readonly Item[],
  pick: (item: Item) => Value,
): Record<Value, number> {
  const counts = Object.fromEntries(values.map((value) => [value, 0])) as Record<Value, number>;
  for (const item of items) counts[pick(item)] += 1;
  return counts;
}

function awaitsUnits({ body }: KeptRecord<"overlapCase">): boolean {
  return body.state === "underReview" && silentUnits(body).length > 0;
}

function sumByCurrency(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, number>();
  for (const { amount, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums].map(([currency, amount]) => ({ amount, currency }));
}
