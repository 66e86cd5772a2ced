import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { announce } from "../../lib/announce.ts";
import { type AnalysisSummary, isAtWork } from "./overlaps-api.ts";

/** Says it when a comparison that was under way has ended. */
export function useAnalysisNews(analyses: readonly AnalysisSummary[] | undefined): void {
  const t = useTranslations();
  const atWork = useRef(new Set<string>());
  useEffect(() => {
    for (const analysis of analyses ?? []) {
      if (isAtWork(analysis)) {
        atWork.current.add(analysis.id);
      } else if (atWork.current.delete(analysis.id)) {
        announce(
          analysis.state === "done"
            ? t("overlaps.done", { count: analysis.counts?.pairs ?? 0 })
            : t("overlaps.endedWithout"),
        );
      }
    }
  }, [analyses, t]);
}
