import { z } from "zod";
import { Period } from "../dates.ts";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { LocalizedText } from "../localized-text-schema.ts";
import { Money } from "../money.ts";
import { vocabulary } from "../vocabulary-schema.ts";

/** A node of the strategic, financial or operational plan. An output hangs on the node that it serves. */
export const planNodeKind = defineKind({
  name: "planNode",
  fields: {
    plan: vocabulary("planType"),
    type: vocabulary("planNodeType"),
    code: z.string().trim().min(1).max(20).optional(),
    title: LocalizedText,
    parent: reference("planNode").optional(),
    /** The strategic node that a financial or operational one serves. */
    serves: z.array(reference("planNode")).default([]),
    leadSide: vocabulary("side").optional(),
    unit: reference("unit").optional(),
    period: Period,
    budget: Money.optional(),
    resolution: reference("resolution").optional(),
  },
  title: (body) => body.title,
  searched: ["code"],
});
export const PlanNode = planNodeKind.body;
export type PlanNode = z.infer<typeof PlanNode>;
