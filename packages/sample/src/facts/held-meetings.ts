import type { CalendarDate } from "@intersector/domain";
import type { SampleRecord } from "../sample-record.ts";

/** The record as it is on a day: a meeting that was to end before it has been held. */
export function asOnDay(record: SampleRecord, today: CalendarDate): SampleRecord {
  if (record.kind !== "meeting" || record.body.state !== "planned") return record;
  const { to, from } = record.body.period ?? {};
  const lastDay = to ?? from;
  if (lastDay === undefined || lastDay >= today) return record;
  return { ...record, body: { ...record.body, state: "held" } };
}
