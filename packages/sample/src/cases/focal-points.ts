import type { Side } from "@intersector/domain";
import { published, type SampleRecord } from "../sample-record.ts";
import { illustrative } from "../sources.ts";

/** Which unit speaks for each side on a theme; a side that is not there has named nobody. */
const named: Readonly<Record<string, Partial<Record<Side, string>>>> = {
  accessibility: {
    "ITU-T": "tsb-operations",
    "ITU-D": "bdt-networks-society",
    GS: "gs-information-services",
  },
  climate: {
    "ITU-R": "br-study-groups",
    "ITU-T": "tsb-study-groups",
    "ITU-D": "bdt-networks-society",
    GS: "gs-strategic-planning",
  },
  cybersecurity: {
    "ITU-T": "tsb-study-groups",
    "ITU-D": "bdt-networks-society",
    GS: "gs-strategic-planning",
  },
  disaster: {
    "ITU-R": "br-study-groups",
    "ITU-T": "tsb-study-groups",
    "ITU-D": "bdt-networks-society",
    GS: "gs-strategic-planning",
  },
  languages: { "ITU-R": "br-informatics", "ITU-T": "tsb-operations", GS: "gs-conferences-publications" },
  gender: {
    "ITU-R": "br-study-groups",
    "ITU-T": "tsb-operations",
    "ITU-D": "bdt-partnerships",
    GS: "gs-human-resources",
  },
  youth: { "ITU-D": "bdt-partnerships", GS: "gs-strategic-planning" },
  events: {
    "ITU-R": "br-study-groups",
    "ITU-T": "tsb-operations",
    "ITU-D": "bdt-field-operations",
    GS: "gs-communications",
  },
  publications: {
    "ITU-R": "br-informatics",
    "ITU-T": "tsb-operations",
    "ITU-D": "bdt-knowledge-hub",
    GS: "gs-conferences-publications",
  },
  communication: { "ITU-R": "br", "ITU-T": "tsb", "ITU-D": "bdt-partnerships", GS: "gs-communications" },
  statistics: { "ITU-T": "tsb-study-groups", "ITU-D": "bdt-knowledge-hub" },
  "standardization-gap": {
    "ITU-R": "br-study-groups",
    "ITU-T": "tsb-operations",
    "ITU-D": "bdt-knowledge-hub",
    GS: "gs-strategic-planning",
  },
  "remote-participation": {
    "ITU-R": "br-informatics",
    "ITU-T": "tsb-operations",
    GS: "gs-information-services",
  },
  ai: {
    "ITU-R": "br-study-groups",
    "ITU-T": "tsb-technology-policy",
    "ITU-D": "bdt-knowledge-hub",
    GS: "gs-strategic-planning",
  },
};

export const focalPoints: SampleRecord<"focalPoint">[] = Object.entries(named).flatMap(([theme, sides]) =>
  (Object.entries(sides) as [Side, string][]).map(([side, unit]) =>
    published("focalPoint", `focal-point-${theme}-${side.toLowerCase()}`, {
      theme: `theme-${theme}`,
      side,
      unit,
      provenance: illustrative,
    }),
  ),
);

/** Which advisory group has named a coordinator for a topic of the ISCG. No names: the real list was not found. */
export const topicCoordinators: SampleRecord<"topicCoordinator">[] = (
  [
    ["accessibility", "TDAG"],
    ["accessibility", "TSAG"],
    ["climate-change", "RAG"],
    ["climate-change", "TSAG"],
    ["climate-change", "TDAG"],
    ["remote-participation", "TSAG"],
    ["sustainable-digital-transformation", "TSAG"],
    ["sustainable-digital-transformation", "TDAG"],
  ] as const
).map(([topic, namedBy]) =>
  published("topicCoordinator", `coordinator-${topic}-${namedBy.toLowerCase()}`, {
    topic: `topic-${topic}`,
    namedBy,
    provenance: illustrative,
  }),
);
