/** Every kind of record that the register keeps. */
export const kindNames = [
  "unit",
  "person",
  "group",
  "focalPoint",
  "topicCoordinator",
  "topic",
  "theme",
  "meeting",
  "document",
  "resolution",
  "provision",
  "resolutionLink",
  "activity",
  "overlapCase",
  "decision",
  "actionItem",
  "liaisonStatement",
  "initiative",
  "framework",
  "frameworkItem",
  "indicator",
  "planNode",
  "practice",
  "reportEdition",
] as const;

export type KindName = (typeof kindNames)[number];
