import type { CalendarDate, Principal, Role } from "@intersector/domain";
import {
  closeMeetings,
  followMeetings,
  followTopics,
  prepareReports,
  readReport,
} from "./calendar-duties.ts";
import { answerCases, decideCases, examineCases } from "./case-duties.ts";
import { nameCoordinators, nameOwnFocalPoints, watchFocalPoints } from "./place-duties.ts";
import { isLate, type WaitingItem, waitingReasons } from "./waiting-item.ts";
import type { Duty, WaitingRecords } from "./waiting-records.ts";
import {
  answerOwnStatements,
  answerTopicStatements,
  attendToDrafts,
  doActions,
  doTopicActions,
  examineDocuments,
  watchActions,
  watchStatements,
} from "./work-duties.ts";

const keepRegister: readonly Duty[] = [
  attendToDrafts,
  decideCases,
  examineCases,
  watchActions,
  watchStatements,
  watchFocalPoints,
  nameCoordinators,
  prepareReports,
  followMeetings,
  closeMeetings,
];
const leadTopics: readonly Duty[] = [
  attendToDrafts,
  doTopicActions,
  answerTopicStatements,
  nameCoordinators,
  examineDocuments,
  followMeetings,
];
const follow: readonly Duty[] = [followMeetings, readReport, followTopics];

const dutiesOf: Readonly<Record<Role, readonly Duty[]>> = {
  administrator: keepRegister,
  secretary: keepRegister,
  chair: [attendToDrafts, decideCases, doActions, watchStatements, followMeetings],
  focalPoint: [attendToDrafts, answerCases, doActions, answerOwnStatements, nameOwnFocalPoints],
  coordinator: leadTopics,
  rapporteur: leadTopics,
  member: follow,
  visitor: follow,
};

/**
 * What waits for somebody on a day, by what their roles make them answer for: what is late first, the latest of all at
 * the top, then in the order of {@link waitingReasons}, what is due soonest before what has waited longest.
 * @param records what they may see: nothing else is looked at.
 * @example
 * whatWaits(records, { id: "m", name: "M", roles: ["focalPoint"], side: "ITU-R" }, "2026-04-28")[0]
 * //=> { reason: "caseAwaitsUnit", record: { kind: "overlapCase", id: "case-7" }, since: "2026-02-10", units: ["br"] }
 */
export function whatWaits(records: WaitingRecords, principal: Principal, today: CalendarDate): WaitingItem[] {
  const duties = new Set(principal.roles.flatMap((role) => dutiesOf[role]));
  const items = [...duties].flatMap((duty) => duty(records, principal, today));
  // Two roles may make somebody answer for the same thing.
  const each = new Map(items.map((item) => [keyOf(item), item]));
  return [...each.values()].sort((a, b) => compareItems(a, b, today));
}

function keyOf({ reason, record, until, what }: WaitingItem): string {
  return JSON.stringify([reason, record.kind, record.id, until, what]);
}

/** After every day that is written in four digits. */
const never = "9999-12-31";

function compareItems(a: WaitingItem, b: WaitingItem, today: CalendarDate): number {
  const rank = (item: WaitingItem): (number | string)[] => [
    isLate(item, today) ? 0 : 1,
    isLate(item, today) ? 0 : waitingReasons.indexOf(item.reason),
    item.until ?? never,
    item.since ?? never,
    item.record.id,
  ];
  const [left, right] = [rank(a), rank(b)];
  const at = left.findIndex((value, index) => value !== right[index]);
  if (at < 0) return 0;
  return (left[at] ?? 0) < (right[at] ?? 0) ? -1 : 1;
}
