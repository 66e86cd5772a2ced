import { useTranslations } from "use-intl";
import { useFormats } from "../../../lib/use-formats.ts";
import type { AnalysisSummary } from "../overlaps-api.ts";

export interface AnalysisFactsProps {
  analysis: AnalysisSummary;
  /** What somebody is called, by the id under which they sign in. */
  nameOf: (person: string) => string;
}

/** When a comparison was made, over how much, and what it found. */
export function AnalysisFacts({ analysis, nameOf }: AnalysisFactsProps) {
  const t = useTranslations();
  const { moment, percent } = useFormats();
  const { counts, createdAt, finishedAt, createdBy, threshold } = analysis;
  const facts = [
    {
      id: "made",
      label: t("overlaps.made"),
      value: <time dateTime={finishedAt ?? createdAt}>{moment(finishedAt ?? createdAt)}</time>,
    },
    { id: "by", label: t("overlaps.by"), value: <bdi>{nameOf(createdBy)}</bdi> },
    {
      id: "compared",
      label: t("overlaps.compared"),
      value: counts && t("overlaps.comparedOf", { compared: counts.compared, items: counts.items }),
    },
    { id: "threshold", label: t("overlaps.threshold"), value: percent(threshold) },
  ];
  return (
    <dl className="flex min-w-0 grow basis-96 flex-wrap gap-x-8 gap-y-3">
      {facts
        .filter(({ value }) => value !== undefined)
        .map(({ id, label, value }) => (
          <div key={id}>
            <dt className="text-xs text-ink-faint">{label}</dt>
            <dd className="font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
