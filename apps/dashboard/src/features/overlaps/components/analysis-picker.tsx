import { useTranslations } from "use-intl";
import { SelectField } from "../../../components/fields.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import type { AnalysisSummary } from "../overlaps-api.ts";

export interface AnalysisPickerProps {
  /** Those that are done, the latest first. */
  analyses: readonly AnalysisSummary[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** Which comparison is shown: the latest, or an earlier one. */
export function AnalysisPicker({ analyses, chosen, onChoose }: AnalysisPickerProps) {
  const t = useTranslations();
  const { moment, percent, number } = useFormats();
  return (
    <SelectField
      label={t("overlaps.shownAnalysis")}
      chosen={chosen}
      onChoose={onChoose}
      options={analyses.map(({ id, createdAt, threshold, counts }) => ({
        id,
        label: moment(createdAt),
        note: t("overlaps.analysisNote", {
          threshold: percent(threshold),
          pairs: number(counts?.pairs ?? 0),
          items: number(counts?.items ?? 0),
        }),
      }))}
    />
  );
}
