import type { CalendarDate, LocalizedText, RecordKey } from "@intersector/domain";
import { daysBetween } from "./count-days.ts";
import type { KeptRecord } from "./kept-record.ts";
import { isOpen } from "./open-work.ts";
import { readReplies } from "./overdue-calls.ts";

/** Something that is due: for a meeting (documents, contributions), the meeting itself, an action, an answer. */
export interface Deadline {
  on: CalendarDate;
  /** Days from today: 0 is today. */
  daysLeft: number;
  reason: "meetingDeadline" | "meetingStarts" | "actionDue" | "answerDue";
  what: LocalizedText;
  record: RecordKey;
}

/** How far ahead a list of deadlines looks unless it is told: one month, the notice the Council gives its documents. */
export const defaultWithinDays = 30;

/**
 * What is due from today on, the soonest first: deadlines and starts of planned meetings, open actions, and answers to
 * liaison statements that were sent and that some group has not answered; what is for information asks for no answer.
 * What is past is `overdueActions` and `overdueCalls`.
 * @param options.withinDays how far ahead, in days; today is day 0.
 * @example
 * comingDeadlines([council26], [], [], "2026-04-10", { withinDays: 7 })
 * //=> [{ on: "2026-04-14", daysLeft: 4, reason: "meetingDeadline", what: …, record: { kind: "meeting", id: "council-26" } }]
 */
export function comingDeadlines(
  meetings: readonly KeptRecord<"meeting">[],
  actionItems: readonly KeptRecord<"actionItem">[],
  liaisonStatements: readonly KeptRecord<"liaisonStatement">[],
  today: CalendarDate,
  { withinDays = defaultWithinDays }: { withinDays?: number } = {},
): Deadline[] {
  const due: Omit<Deadline, "daysLeft">[] = [];
  for (const { id, body } of meetings) {
    if (body.state !== "planned") continue;
    const record: RecordKey = { kind: "meeting", id };
    for (const { on, what } of body.deadlines) due.push({ on, reason: "meetingDeadline", what, record });
    if (body.period?.from)
      due.push({ on: body.period.from, reason: "meetingStarts", what: body.title, record });
  }
  for (const { id, body } of actionItems) {
    if (!body.dueOn || !isOpen(body)) continue;
    due.push({ on: body.dueOn, reason: "actionDue", what: body.title, record: { kind: "actionItem", id } });
  }
  const silentOf = readReplies(liaisonStatements);
  for (const statement of liaisonStatements) {
    const { id, body } = statement;
    if (!body.deadline || body.state !== "sent" || body.purpose === "information") continue;
    if (silentOf(statement).length === 0) continue;
    const record: RecordKey = { kind: "liaisonStatement", id };
    due.push({ on: body.deadline, reason: "answerDue", what: body.title, record });
  }
  return due
    .map((one) => ({ ...one, daysLeft: daysBetween(today, one.on) }))
    .filter(({ daysLeft }) => daysLeft >= 0 && daysLeft <= withinDays)
    .sort((a, b) => a.daysLeft - b.daysLeft || a.record.id.localeCompare(b.record.id, "en"));
}
