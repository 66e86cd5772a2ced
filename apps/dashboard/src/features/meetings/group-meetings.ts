import type { CalendarDate, RegisterRecord } from "@intersector/domain";
import { latestFirst } from "../../lib/latest-first.ts";

type Given = Pick<RegisterRecord<"meeting">, "id" | "body">;

/** Meetings as they are looked for: what comes, the soonest first, and what is over, by year, the latest first. */
export interface GroupedMeetings<Item extends Given> {
  coming: Item[];
  /** `year` is undefined for those whose date nobody entered. */
  past: { year: string | undefined; meetings: Item[] }[];
}

/** Sorts meetings by whether they are over on a day. A planned one without a date is still to come. */
export function groupMeetings<Item extends Given>(
  meetings: readonly Item[],
  today: CalendarDate,
): GroupedMeetings<Item> {
  const coming = meetings.filter((meeting) => !isOver(meeting, today));
  const years = new Map<string | undefined, Item[]>();
  for (const meeting of meetings.filter((one) => isOver(one, today)).toSorted(latestFirst)) {
    const year = (meeting.body.period?.from ?? meeting.body.period?.to)?.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), meeting]);
  }
  return {
    coming: coming.toSorted(soonestFirst),
    past: [...years].map(([year, of]) => ({ year, meetings: of })),
  };
}

/** True where the last day has passed, or where the meeting was held or cancelled. */
function isOver({ body }: Given, today: CalendarDate): boolean {
  if (body.state !== "planned") return true;
  const last = body.period?.to ?? body.period?.from;
  return last !== undefined && last < today;
}

/** True for a meeting whose days have passed and which is still entered as planned. */
export function isUnreported(meeting: Given, today: CalendarDate): boolean {
  return meeting.body.state === "planned" && isOver(meeting, today);
}

function soonestFirst(a: Given, b: Given): number {
  const start = ({ body }: Given) => body.period?.from ?? "9999";
  return start(a).localeCompare(start(b)) || a.id.localeCompare(b.id, "en");
}
