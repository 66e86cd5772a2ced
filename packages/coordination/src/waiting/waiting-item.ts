import type {
  CalendarDate,
  LocalizedText,
  RecordId,
  RecordKey,
  Side,
  VocabularySlug,
} from "@intersector/domain";

/**
 * Why something waits for somebody, in the order in which it is told. `documentOpen`: a document of their topics that
 * has no outcome yet. `meetingToClose`: its last day has passed and nobody has said that it was held.
 */
export const waitingReasons = [
  "caseAwaitsUnit",
  "caseToDecide",
  "actionDue",
  "answerDue",
  "draftToPublish",
  "draftToFinish",
  "reportToPrepare",
  "meetingUnderWay",
  "meetingDeadline",
  "meetingStarts",
  "caseToExamine",
  "placeVacant",
  "coordinatorMissing",
  "meetingToClose",
  "documentOpen",
  "reportToRead",
  "topicOpen",
] as const;
export type WaitingReason = (typeof waitingReasons)[number];

/** One thing that waits for somebody: the record that it is about, and since and until when. */
export interface WaitingItem {
  reason: WaitingReason;
  record: RecordKey;
  since?: CalendarDate;
  /** The day by which it is due: before today, it is late. */
  until?: CalendarDate;
  /** Units that have not answered, or that the action is for. */
  units?: RecordId[];
  /** Sides that have nobody to speak for them. */
  sides?: Side[];
  /** Advisory groups that have named nobody. */
  advisoryGroups?: VocabularySlug<"advisoryGroup">[];
  /** What a meeting's deadline is for. */
  what?: LocalizedText;
}

/** True where the day by which something is due has passed. */
export function isLate({ until }: Pick<WaitingItem, "until">, today: CalendarDate): boolean {
  return until !== undefined && until < today;
}
