import type { KindName } from "@intersector/domain";

/** What belongs together when somebody looks for a kind of record. */
export const kindFamilies = {
  people: ["unit", "person", "group", "focalPoint", "topicCoordinator"],
  topics: ["topic", "theme", "meeting", "document", "liaisonStatement"],
  mandates: ["resolution", "provision", "resolutionLink", "decision", "actionItem"],
  work: ["activity", "overlapCase", "initiative", "practice"],
  plans: ["planNode", "framework", "frameworkItem", "indicator", "reportEdition"],
} as const satisfies Record<string, readonly KindName[]>;

export type KindFamily = keyof typeof kindFamilies;
