import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { Progress } from "../../../components/progress.tsx";
import { ErrorState } from "../../../components/states.tsx";
import { type AnalysisSummary, useCancelAnalysis } from "../overlaps-api.ts";

/** A comparison under way: how far it is, and how it is stopped. */
export function RunningAnalysis({ analysis }: { analysis: AnalysisSummary }) {
  const t = useTranslations();
  const cancel = useCancelAnalysis();
  return (
    <div className="space-y-4 rounded-lg border border-line bg-surface p-5">
      <Progress
        label={analysis.state === "queued" ? t("overlaps.queued") : t("overlaps.running")}
        value={analysis.progress}
      />
      {cancel.error && <ErrorState error={cancel.error} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button onPress={() => cancel.mutate(analysis.id)} isPending={cancel.isPending}>
          {t("overlaps.stop")}
        </Button>
        <p className="text-sm text-ink-faint">{t("overlaps.leave")}</p>
      </div>
    </div>
  );
}
