import type { CalendarDate } from "@intersector/domain";

/** Today in Geneva's reckoning of records: their days are days of UTC. */
export function today(): CalendarDate {
  return Temporal.Now.plainDateISO("UTC").toString();
}
