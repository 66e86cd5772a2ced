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

export function isKindName(value: unknown): value is KindName {
  return (kindNames as readonly unknown[]).includes(value);
}

/** The kinds whose published records are open to everybody. */
export const publicKindNames: readonly KindName[] = [
  "unit",
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
  "decision",
  "liaisonStatement",
  "initiative",
  "framework",
  "frameworkItem",
  "indicator",
  "planNode",
  "reportEdition",
];
