import { localized, type Side } from "@intersector/domain";
import { published, type SampleRecord } from "../sample-record.ts";
import { illustrative } from "../sources.ts";

const period = { from: "2026-01-01", to: "2026-12-31" };

/** Outputs of the operational plans. The last serves no strategic node: a finding that the tool should show. */
const outputs: readonly [id: string, en: string, fr: string, side: Side, chf: number, serves: string[]][] = [
  [
    "spectrum-notices",
    "Notices examined in time",
    "Fiches de notification examinées dans les délais",
    "ITU-R",
    5_700_000,
    ["priority-1"],
  ],
  [
    "radio-recommendations",
    "Recommendations and handbooks of ITU-R",
    "Recommandations et manuels de l'UIT-R",
    "ITU-R",
    2_100_000,
    ["priority-1", "offering-3"],
  ],
  [
    "standards",
    "Recommendations of ITU-T",
    "Recommandations de l'UIT-T",
    "ITU-T",
    4_300_000,
    ["offering-3", "priority-3"],
  ],
  [
    "numbering",
    "Numbering resources assigned",
    "Ressources de numérotage attribuées",
    "ITU-T",
    540_000,
    ["priority-2"],
  ],
  [
    "capacity",
    "Training and capacity development",
    "Formation et renforcement des capacités",
    "ITU-D",
    2_600_000,
    ["offering-6", "target-2.2"],
  ],
  [
    "assistance",
    "Technical assistance to countries",
    "Assistance technique aux pays",
    "ITU-D",
    3_400_000,
    ["offering-7", "priority-5"],
  ],
  [
    "statistics",
    "Data and statistics published",
    "Données et statistiques publiées",
    "ITU-D",
    850_000,
    ["offering-5"],
  ],
  [
    "conferences",
    "Conferences and documents in six languages",
    "Conférences et documents en six langues",
    "GS",
    7_900_000,
    ["enabler-1"],
  ],
  [
    "coordination",
    "Coordination among Sectors",
    "Coordination entre les Secteurs",
    "GS",
    240_000,
    ["enabler-7"],
  ],
  ["visitor-centre", "Visitor centre", "Centre d'accueil des visiteurs", "GS", 90_000, []],
];

export const operationalPlan: SampleRecord<"planNode">[] = [
  published("planNode", "plan-operational-2026", {
    plan: "operational",
    type: "plan",
    title: localized("en", { en: "Operational plan 2026", fr: "Plan opérationnel 2026" }, "draft"),
    serves: ["plan-strategic-2024-2027"],
    period,
    provenance: illustrative,
  }),
  ...outputs.map(([id, en, fr, leadSide, chf, serves]) =>
    published("planNode", `output-${id}`, {
      plan: "operational",
      type: "output",
      title: localized("en", { en, fr }, "draft"),
      parent: "plan-operational-2026",
      serves,
      leadSide,
      period,
      budget: { amount: chf, currency: "CHF" },
      provenance: illustrative,
    }),
  ),
];
