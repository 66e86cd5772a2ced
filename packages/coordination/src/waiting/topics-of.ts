import type { CalendarDate, Principal } from "@intersector/domain";
import { isHeldOn } from "../held-places.ts";
import type { KeptRecord } from "../kept-record.ts";
import { topicsWorkedOn } from "../missing-coordinators.ts";
import type { WaitingRecords } from "./waiting-records.ts";

/**
 * The topics worked on that are somebody's: those that they coordinate, or whose Rapporteur Group they chair. Of
 * somebody who is no person of the register nobody can tell: a rapporteur then has those that a Rapporteur Group runs,
 * and everybody else has all.
 */
export function topicsOf(
  { topics, coordinators, groups }: Pick<WaitingRecords, "topics" | "coordinators" | "groups">,
  { roles, person }: Principal,
  today: CalendarDate,
): KeptRecord<"topic">[] {
  const open = topicsWorkedOn(topics);
  if (!roles.includes("coordinator") && !roles.includes("rapporteur")) return open;
  if (person === undefined) {
    return roles.includes("coordinator")
      ? open
      : open.filter(({ body }) => body.rapporteurGroup !== undefined);
  }
  const coordinated = new Set(
    coordinators
      .filter(({ body }) => body.person === person && isHeldOn(body.period, today))
      .map(({ body }) => body.topic),
  );
  const chaired = new Set(groups.filter(({ body }) => body.chair === person).map(({ id }) => id));
  return open.filter(
    ({ id, body }) =>
      coordinated.has(id) || (body.rapporteurGroup !== undefined && chaired.has(body.rapporteurGroup)),
  );
}
