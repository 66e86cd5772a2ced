import type { RecordId } from "@intersector/domain";
import { areasOfMutualInterest } from "./areas-of-mutual-interest.ts";
import { topicsWorkedOn } from "./missing-coordinators.ts";
import type { CoordinationRecords } from "./state-of-coordination.ts";

/** The themes on which all four sides need somebody: those of topics worked on, then the areas of mutual interest. */
export function themesToCover({
  themes,
  topics,
  resolutions,
  resolutionLinks,
}: Pick<CoordinationRecords, "themes" | "topics" | "resolutions" | "resolutionLinks">): RecordId[] {
  const ofTopics = topicsWorkedOn(topics).flatMap(({ body }) => body.theme ?? []);
  const areas = areasOfMutualInterest(themes, resolutions, resolutionLinks);
  return [...new Set([...ofTopics, ...areas.map(({ theme }) => theme)])];
}
