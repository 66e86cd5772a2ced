import type { NodeGap } from "@intersector/coordination";
import { TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { Badge } from "../../../components/badge.tsx";
import { useFormats } from "../../../lib/use-formats.ts";

/** By what a node does not hang together with the others, each in a few words. */
export function NodeGaps({ gaps }: { gaps: readonly NodeGap[] }) {
  const t = useTranslations();
  const { money } = useFormats();
  return gaps.map((gap) => (
    <Badge key={gap.reason} tone="warn" icon={<TriangleAlert aria-hidden="true" />}>
      {gap.reason === "budgetExceeded"
        ? t("library.plans.gaps.budgetExceeded", { needed: money(gap.needed), budget: money(gap.budget) })
        : t(`library.plans.gaps.${gap.reason}`)}
    </Badge>
  ));
}
