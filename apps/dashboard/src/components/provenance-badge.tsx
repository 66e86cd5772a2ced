import type { Provenance } from "@intersector/domain";
import { CircleDashed, FlaskConical } from "lucide-react";
import { useTranslations } from "use-intl";
import { Badge } from "./badge.tsx";

/** Marks what a reader must not take for a verified fact. What is sourced needs no mark. */
export function ProvenanceBadge({ provenance }: { provenance: Provenance }) {
  const t = useTranslations();
  if (provenance.status === "illustrative") {
    return (
      <Badge tone="warn" icon={<FlaskConical aria-hidden="true" />}>
        {t("provenance.illustrative")}
      </Badge>
    );
  }
  if (provenance.status === "background") {
    return (
      <Badge tone="warn" icon={<CircleDashed aria-hidden="true" />}>
        {t("provenance.unverified")}
      </Badge>
    );
  }
  return null;
}
