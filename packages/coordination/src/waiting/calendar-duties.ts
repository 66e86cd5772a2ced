import { daysBetween } from "../count-days.ts";
import { topicsWorkedOn } from "../missing-coordinators.ts";
import type { WaitingItem } from "./waiting-item.ts";
import type { Duty } from "./waiting-records.ts";

/** How far ahead meetings and their deadlines are told of, in days. */
const calendarDays = 60;

/** Meetings that go on or begin soon, and the days by which something must be sent to them. */
export const followMeetings: Duty = ({ meetings }, _principal, today) => {
  const isNear = (on: string) => on >= today && daysBetween(today, on) <= calendarDays;
  return meetings.flatMap(({ id, body }): WaitingItem[] => {
    if (body.state !== "planned") return [];
    const record = { kind: "meeting" as const, id };
    const { from, to = from } = body.period ?? {};
    const starts: WaitingItem[] =
      from === undefined || to === undefined
        ? []
        : from <= today && today <= to
          ? [{ reason: "meetingUnderWay", record, since: from, until: to }]
          : isNear(from)
            ? [{ reason: "meetingStarts", record, until: from }]
            : [];
    const due = body.deadlines
      .filter(({ on }) => isNear(on))
      .map(({ on, what }): WaitingItem => ({ reason: "meetingDeadline", record, until: on, what }));
    return [...due, ...starts];
  });
};

/** Meetings that stand as planned although their last day has passed. */
export const closeMeetings: Duty = ({ meetings }, _principal, today) =>
  meetings.flatMap(({ id, body }): WaitingItem[] => {
    const ended = body.period?.to ?? body.period?.from;
    if (body.state !== "planned" || ended === undefined || ended >= today) return [];
    return [{ reason: "meetingToClose", record: { kind: "meeting", id }, since: ended }];
  });

/** Editions of the report that are not published, due when their meeting begins. */
export const prepareReports: Duty = ({ reportEditions, meetings }) => {
  const opens = new Map(meetings.map(({ id, body }) => [id, body.period?.from]));
  return reportEditions.flatMap(({ id, body }): WaitingItem[] => {
    if (body.state === "published") return [];
    const until = opens.get(body.meeting);
    return [
      {
        reason: "reportToPrepare",
        record: { kind: "reportEdition", id },
        ...(until === undefined ? {} : { until }),
      },
    ];
  });
};

/** The latest report that is published. */
export const readReport: Duty = ({ reportEditions }) => {
  const [latest] = reportEditions
    .filter(({ body }) => body.state === "published")
    .sort((a, b) => b.body.year - a.body.year);
  if (!latest) return [];
  const { id, body } = latest;
  const since = body.issuedOn === undefined ? {} : { since: body.issuedOn };
  return [{ reason: "reportToRead", record: { kind: "reportEdition", id }, ...since }];
};

/** The topics on which the members are at work. */
export const followTopics: Duty = ({ topics }) =>
  topicsWorkedOn(topics).map(({ id, body }) => ({
    reason: "topicOpen",
    record: { kind: "topic", id },
    ...(body.openedOn === undefined ? {} : { since: body.openedOn }),
  }));
