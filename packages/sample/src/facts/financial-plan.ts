import { published, type SampleRecord, six } from "../sample-record.ts";
import { annualReport } from "../sources.ts";

/** The financial plan and budget on which the report rests, and the plans in preparation. */
export const financialPlan: SampleRecord<"planNode">[] = [
  published("planNode", "plan-financial-2024-2027", {
    plan: "financial",
    type: "plan",
    title: six({
      fr: "Plan financier de l'Union pour la période 2024-2027",
      en: "Financial Plan of the Union for 2024-2027",
      es: "Plan Financiero de la Unión para 2024-2027",
      ru: "Финансовый план Союза на 2024–2027 годы",
      zh: "国际电联2024-2027年财务规划",
      ar: "الخطة المالية للاتحاد للفترة 2024-2027",
    }),
    period: { from: "2024-01-01", to: "2027-12-31" },
    serves: ["plan-strategic-2024-2027"],
    resolution: "pp-decision-5-rev-bucharest-2022",
    provenance: annualReport,
  }),
  published("planNode", "budget-2026-2027", {
    plan: "financial",
    type: "budgetLine",
    title: six({
      fr: "Budget de l'Union pour 2026-2027",
      en: "Budget of the Union for 2026-2027",
      es: "Presupuesto de la Unión para 2026-2027",
      ru: "Бюджет Союза на 2026–2027 годы",
      zh: "国际电联2026-2027年预算",
      ar: "ميزانية الاتحاد للفترة 2026-2027",
    }),
    parent: "plan-financial-2024-2027",
    period: { from: "2026-01-01", to: "2027-12-31" },
    provenance: annualReport,
  }),
  published("planNode", "plan-strategic-2028-2031", {
    plan: "strategic",
    type: "plan",
    title: six({
      fr: "Plan stratégique de l'Union pour la période 2028-2031 (en préparation)",
      en: "Strategic Plan of the Union for 2028-2031 (in preparation)",
      es: "Plan Estratégico de la Unión para 2028-2031 (en preparación)",
      ru: "Стратегический план Союза на 2028–2031 годы (в стадии подготовки)",
      zh: "国际电联2028-2031年战略规划（制定中）",
      ar: "الخطة الاستراتيجية للاتحاد للفترة 2028-2031 (قيد الإعداد)",
    }),
    period: { from: "2028-01-01", to: "2031-12-31" },
    provenance: annualReport,
  }),
  published("planNode", "plan-financial-2028-2031", {
    plan: "financial",
    type: "plan",
    title: six({
      fr: "Plan financier de l'Union pour la période 2028-2031 (en préparation)",
      en: "Financial Plan of the Union for 2028-2031 (in preparation)",
      es: "Plan Financiero de la Unión para 2028-2031 (en preparación)",
      ru: "Финансовый план Союза на 2028–2031 годы (в стадии подготовки)",
      zh: "国际电联2028-2031年财务规划（制定中）",
      ar: "الخطة المالية للاتحاد للفترة 2028-2031 (قيد الإعداد)",
    }),
    period: { from: "2028-01-01", to: "2031-12-31" },
    serves: ["plan-strategic-2028-2031"],
    provenance: annualReport,
  }),
];
