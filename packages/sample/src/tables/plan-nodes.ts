import type { BodyInput, Language, Provenance } from "@intersector/domain";
import { published, type SampleRecord, six } from "../sample-record.ts";
import { annualReport } from "../sources.ts";
import rows from "./strategic-plan.json" with { type: "json" };

interface PlanRow
  extends Record<Language, string>,
    Pick<BodyInput<"planNode">, "type" | "code" | "parent" | "leadSide"> {
  id: string;
  source: "report" | "councilPlanning" | "background";
  confidence?: "medium";
}

const councilPlanning: Provenance = {
  status: "found",
  source: "ITU Council, planning (web page)",
  url: "https://www.itu.int/en/council/planning/Pages/default.aspx",
};

/** The strategic plan 2024-2027: goals, targets, thematic priorities, enablers, products and services. */
export const strategicPlan: SampleRecord<"planNode">[] = (rows as PlanRow[]).map(
  ({ id, type, code, parent, leadSide, source, confidence, ...titles }) =>
    published("planNode", id, {
      plan: "strategic",
      type,
      title: six(titles),
      period: { from: "2024-01-01", to: "2027-12-31" },
      resolution: "pp-71-rev-bucharest-2022",
      ...(code === undefined ? {} : { code }),
      ...(parent === undefined ? {} : { parent }),
      ...(leadSide === undefined ? {} : { leadSide }),
      provenance:
        source === "report"
          ? annualReport
          : source === "councilPlanning"
            ? councilPlanning
            : { status: "background", confidence: confidence ?? "high" },
    }),
);
