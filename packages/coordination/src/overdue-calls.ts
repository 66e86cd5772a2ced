import type { CalendarDate, RecordId } from "@intersector/domain";
import { daysBetween } from "./count-days.ts";
import type { KeptRecord } from "./kept-record.ts";

/** A call to action whose deadline has passed, and who has not answered it. */
export interface OverdueCall {
  statement: RecordId;
  deadline: CalendarDate;
  daysOverdue: number;
  /** The groups that it went to and that have sent no reply. */
  silent: RecordId[];
}

/**
 * Calls to action that were sent, whose deadline has passed and that some group has not answered: the longest overdue
 * first. A reply is a liaison statement that was sent, names the call in `replyTo` and comes from the group.
 * @example
 * overdueCalls([callToTsagAndTdag, replyOfTsag], "2026-04-28")
 * //=> [{ statement: "call-1", deadline: "2026-04-01", daysOverdue: 27, silent: ["tdag"] }]
 */
export function overdueCalls(
  liaisonStatements: readonly KeptRecord<"liaisonStatement">[],
  today: CalendarDate,
): OverdueCall[] {
  const silentOf = readReplies(liaisonStatements);
  return liaisonStatements
    .flatMap((statement) => {
      const { id, body } = statement;
      const { deadline } = body;
      if (!body.callToAction || body.state !== "sent" || !deadline || deadline >= today) return [];
      const silent = silentOf(statement);
      if (silent.length === 0) return [];
      return [{ statement: id, deadline, daysOverdue: daysBetween(deadline, today), silent }];
    })
    .sort((a, b) => b.daysOverdue - a.daysOverdue);
}

/** Which of the groups that a statement went to have sent no reply to it. */
export function readReplies(
  liaisonStatements: readonly KeptRecord<"liaisonStatement">[],
): (statement: KeptRecord<"liaisonStatement">) => RecordId[] {
  const answered = new Set(
    liaisonStatements.flatMap(({ body }) =>
      body.replyTo && body.state !== "draft" ? [`${body.replyTo} ${body.from}`] : [],
    ),
  );
  return ({ id, body }) => body.to.filter((group) => !answered.has(`${id} ${group}`));
}
