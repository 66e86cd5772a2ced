import type { VocabularyName } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { Bars } from "../../../components/bars.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { useTerm } from "../../../lib/use-term.ts";

export interface CountChartProps {
  vocabulary: VocabularyName;
  counted: readonly { value: string; count: number }[];
  colourOf: (value: string) => string;
}

/** How many there are of each word of a list, as bars with their numbers. */
export function CountChart({ vocabulary, counted, colourOf }: CountChartProps) {
  const term = useTerm();
  const { number } = useFormats();
  const t = useTranslations();
  const rows = counted.filter(({ count }) => count > 0);
  if (rows.length === 0) return <p className="text-sm text-ink-faint">{t("state.nothingYet")}</p>;
  return (
    <Bars
      rows={rows.map(({ value, count }) => ({
        id: value,
        label: term(vocabulary, value),
        parts: [{ id: value, label: term(vocabulary, value), value: count, colour: colourOf(value) }],
        shown: number(count),
      }))}
    />
  );
}
