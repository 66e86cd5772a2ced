import type { CalendarDate, RecordId } from "@intersector/domain";
import { daysBetween } from "./count-days.ts";
import type { KeptRecord } from "./kept-record.ts";

/** True for an action that is still to be done. */
export function isOpen({ state }: Pick<KeptRecord<"actionItem">["body"], "state">): boolean {
  return state === "open" || state === "inProgress";
}

/** An action whose day has passed. */
export interface OverdueAction {
  action: RecordId;
  dueOn: CalendarDate;
  daysOverdue: number;
}

/** Open actions whose day has passed, the longest overdue first. */
export function overdueActions(
  actionItems: readonly KeptRecord<"actionItem">[],
  today: CalendarDate,
): OverdueAction[] {
  return actionItems
    .flatMap(({ id, body }) =>
      body.dueOn && body.dueOn < today && isOpen(body)
        ? [{ action: id, dueOn: body.dueOn, daysOverdue: daysBetween(body.dueOn, today) }]
        : [],
    )
    .sort((a, b) => b.daysOverdue - a.daysOverdue);
}
