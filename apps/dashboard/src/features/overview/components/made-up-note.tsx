import type { KindName } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { ProvenanceBadge } from "../../../components/provenance-badge.tsx";
import { madeUpQuery } from "../overview-api.ts";

/** Says how many of the records that a chart counts are made up, so that no figure is taken for a fact. */
export function MadeUpNote({ kind }: { kind: KindName }) {
  const t = useTranslations();
  const counts = useQuery(madeUpQuery(kind)).data;
  if (!counts || counts.illustrative === 0) return null;
  return (
    <p className="mt-4 flex flex-wrap items-baseline gap-x-2 text-xs text-ink-faint">
      <ProvenanceBadge provenance={{ status: "illustrative" }} />
      {t("home.madeUp", { count: counts.illustrative, total: counts.total })}
    </p>
  );
}
