import { type Side, sides, vocabularies } from "@intersector/domain";
import { missingCoordinators } from "../missing-coordinators.ts";
import { missingFocalPoints } from "../missing-focal-points.ts";
import { themesToCover } from "../themes-to-cover.ts";
import { topicsOf } from "./topics-of.ts";
import type { WaitingItem } from "./waiting-item.ts";
import type { Duty, WaitingRecords } from "./waiting-records.ts";

/** Areas of mutual interest, and themes of topics worked on, for which the principal's side has named nobody. */
export const nameOwnFocalPoints: Duty = (records, { side }, today) =>
  side === undefined ? [] : vacantPlaces(records, today, [side]);

/** The same for all four sides. */
export const watchFocalPoints: Duty = (records, _principal, today) => vacantPlaces(records, today, sides);

function vacantPlaces(records: WaitingRecords, today: string, asked: readonly Side[]): WaitingItem[] {
  const themes = themesToCover(records);
  const missing = missingFocalPoints(
    themes.map((id) => ({ id })),
    records.focalPoints,
    today,
  );
  return themes.flatMap((id) => {
    const vacant = missing.filter(({ theme, side }) => theme === id && asked.includes(side));
    if (vacant.length === 0) return [];
    const record = { kind: "theme" as const, id };
    return [{ reason: "placeVacant" as const, record, sides: vacant.map(({ side }) => side) }];
  });
}

/** Topics of the principal for which an advisory group has named no coordinator. */
export const nameCoordinators: Duty = (records, principal, today) => {
  const missing = missingCoordinators(topicsOf(records, principal, today), records.coordinators, today);
  return [...new Set(missing.map(({ topic }) => topic))].map((id) => {
    const groups = missing.filter(({ topic }) => topic === id).map(({ advisoryGroup }) => advisoryGroup);
    return {
      reason: "coordinatorMissing",
      record: { kind: "topic", id },
      advisoryGroups: vocabularies.advisoryGroup.filter((group) => groups.includes(group)),
    };
  });
};
