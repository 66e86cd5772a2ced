import type { CalendarDate, KindName, Principal, RecordId, Side } from "@intersector/domain";
import type { KeptRecord } from "../kept-record.ts";
import type { CoordinationRecords } from "../state-of-coordination.ts";
import type { WaitingItem } from "./waiting-item.ts";

/** A record that nobody has published yet. */
export interface KeptDraft {
  kind: KindName;
  id: RecordId;
  /** The side that it belongs to. */
  side?: Side;
  /** Who wrote it first, as the register's log says. */
  createdBy: string;
  since: CalendarDate;
}

/** The records that are looked through for what waits: those that somebody may see. */
export interface WaitingRecords extends Omit<CoordinationRecords, "activities"> {
  groups: readonly KeptRecord<"group">[];
  meetings: readonly KeptRecord<"meeting">[];
  documents: readonly KeptRecord<"document">[];
  reportEditions: readonly KeptRecord<"reportEdition">[];
  drafts: readonly KeptDraft[];
}

/** One duty of a role: what of the records waits for somebody who has it. */
export type Duty = (records: WaitingRecords, principal: Principal, today: CalendarDate) => WaitingItem[];
