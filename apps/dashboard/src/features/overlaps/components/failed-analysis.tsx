import { useTranslations } from "use-intl";
import { useFormats } from "../../../lib/use-formats.ts";
import type { AnalysisSummary } from "../overlaps-api.ts";

/** Of the comparisons, the one that ended last without a result, where no later one has any. */
export function lastFailure(analyses: readonly AnalysisSummary[]): AnalysisSummary | undefined {
  const [first] = analyses.filter(({ state }) => state !== "queued" && state !== "running");
  return first?.state === "failed" || first?.state === "cancelled" ? first : undefined;
}

/** A comparison that gave nothing, and why. */
export function FailedAnalysis({ analysis }: { analysis: AnalysisSummary }) {
  const t = useTranslations();
  const { moment } = useFormats();
  const isFailed = analysis.state === "failed";
  return (
    <div
      className={`rounded-lg border px-5 py-3.5 text-sm ${isFailed ? "border-bad bg-bad-soft" : "border-line bg-surface"}`}
    >
      <p className="font-semibold">
        {t(isFailed ? "overlaps.failed" : "overlaps.cancelled", { when: moment(analysis.createdAt) })}
      </p>
      {analysis.error && <p className="mt-1">{analysis.error}</p>}
    </div>
  );
}
