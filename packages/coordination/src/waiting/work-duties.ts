import { type CalendarDate, type KindName, may, type Principal } from "@intersector/domain";
import { daysBetween } from "../count-days.ts";
import type { KeptRecord } from "../kept-record.ts";
import { isOpen } from "../open-work.ts";
import { readReplies } from "../overdue-calls.ts";
import { readSides } from "../side-of-unit.ts";
import { topicsOf } from "./topics-of.ts";
import type { WaitingItem } from "./waiting-item.ts";
import type { Duty, WaitingRecords } from "./waiting-records.ts";

/** How far ahead somebody who watches over the work of others looks, in days. */
const watchedDays = 30;

type Action = KeptRecord<"actionItem">;

/** Open actions of the units of the principal's side, and of the person. */
export const doActions: Duty = ({ actionItems, units }, { side, person }) => {
  const sideOf = readSides(units);
  const isOwn = ({ body }: Action) =>
    (person !== undefined && body.ownerPerson === person) ||
    (side !== undefined && body.ownerUnit !== undefined && sideOf(body.ownerUnit) === side);
  return actionItems.filter(isOwn).flatMap(toItem);
};

/** Actions that are overdue or soon due, whoever's they are. */
export const watchActions: Duty = ({ actionItems }, _principal, today) =>
  actionItems
    .filter(({ body }) => body.dueOn !== undefined && daysBetween(today, body.dueOn) <= watchedDays)
    .flatMap(toItem);

/** Open actions of the person, and about the principal's topics. */
export const doTopicActions: Duty = (records, principal, today) => {
  const mine = new Set(topicsOf(records, principal, today).map(({ id }) => id));
  const isOwn = ({ body: { ownerPerson, about } }: Action) =>
    (principal.person !== undefined && ownerPerson === principal.person) ||
    (about?.kind === "topic" && mine.has(about.id));
  return records.actionItems.filter(isOwn).flatMap(toItem);
};

function toItem({ id, body }: Action): WaitingItem[] {
  if (!isOpen(body)) return [];
  return [
    {
      reason: "actionDue",
      record: { kind: "actionItem", id },
      ...(body.dueOn === undefined ? {} : { until: body.dueOn }),
      ...(body.ownerUnit === undefined ? {} : { units: [body.ownerUnit] }),
    },
  ];
}

/** Liaison statements that a group of the principal's side has not answered. */
export const answerOwnStatements: Duty = (records, { side }) => {
  const sideOf = new Map(records.groups.map(({ id, body }) => [id, body.side]));
  return answersOwed(records, (_statement, silent) =>
    silent.some((group) => side !== undefined && sideOf.get(group) === side),
  );
};

/** Liaison statements about the principal's topics that some group has not answered. */
export const answerTopicStatements: Duty = (records, principal, today) => {
  const mine = new Set(topicsOf(records, principal, today).map(({ id }) => id));
  return answersOwed(records, ({ body }) => body.topics.some((topic) => mine.has(topic)));
};

/** Liaison statements that some group has not answered, whoever it is. */
export const watchStatements: Duty = (records) => answersOwed(records, () => true);

function answersOwed(
  { liaisonStatements }: WaitingRecords,
  concerns: (statement: KeptRecord<"liaisonStatement">, silent: readonly string[]) => boolean,
): WaitingItem[] {
  const silentOf = readReplies(liaisonStatements);
  return liaisonStatements.flatMap((statement) => {
    const { id, body } = statement;
    if (body.state !== "sent" || body.purpose === "information") return [];
    const silent = silentOf(statement);
    if (silent.length === 0 || !concerns(statement, silent)) return [];
    return [
      {
        reason: "answerDue",
        record: { kind: "liaisonStatement", id },
        ...(body.sentOn === undefined ? {} : { since: body.sentOn }),
        ...(body.deadline === undefined ? {} : { until: body.deadline }),
      },
    ];
  });
}

/** Drafts that the principal may publish, and those that they wrote and somebody else must. */
export const attendToDrafts: Duty = ({ drafts }, principal) =>
  drafts.flatMap(({ kind, id, side, createdBy, since }) => {
    const reason = mayPublish(principal, kind, side)
      ? "draftToPublish"
      : createdBy === principal.id
        ? "draftToFinish"
        : undefined;
    return reason === undefined ? [] : [{ reason, record: { kind, id }, since }];
  });

function mayPublish(principal: Principal, kind: KindName, side: Principal["side"]): boolean {
  return may(principal, { action: "publish", kind, ...(side === undefined ? {} : { side }) });
}

/** Documents of the principal's topics on which no group has concluded. */
export const examineDocuments: Duty = (records, principal, today: CalendarDate) => {
  const mine = new Set(topicsOf(records, principal, today).map(({ id }) => id));
  return records.documents
    .filter(({ body }) => body.topics.some((topic) => mine.has(topic)))
    .filter(
      ({ body: { outcome } }) => outcome === undefined || outcome === "submitted" || outcome === "referred",
    )
    .map(({ id, body }) => ({
      reason: "documentOpen",
      record: { kind: "document", id },
      ...(body.issuedOn === undefined ? {} : { since: body.issuedOn }),
    }));
};
