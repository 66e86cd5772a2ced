import type { VocabularyName } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { Bars } from "../../../components/bars.tsx";
import { ChartFigure } from "../../../components/chart-figure.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { useTerm } from "../../../lib/use-term.ts";

export interface CountChartProps {
  /** What is counted, by what: the table's own heading. */
  name: string;
  vocabulary: VocabularyName;
  counted: readonly { value: string; count: number }[];
  colourOf: (value: string) => string;
  /** Names for values that the list does not hold. */
  names?: Readonly<Record<string, string>>;
}

/** How many there are of each word of a list: in a sentence, as bars with their numbers, and as a table. */
export function CountChart({ name, vocabulary, counted, colourOf, names = {} }: CountChartProps) {
  const term = useTerm();
  const { number } = useFormats();
  const t = useTranslations();
  const rows = counted.filter(({ count }) => count > 0);
  const [most] = rows.toSorted((a, b) => b.count - a.count);
  if (!most) return <p className="text-sm text-ink-faint">{t("state.nothingYet")}</p>;
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const labelOf = (value: string) => names[value] ?? term(vocabulary, value);
  return (
    <ChartFigure
      name={name}
      says={t("chart.most", { total, largest: labelOf(most.value), count: most.count })}
      head={[t("chart.category"), t("chart.number")]}
      rows={rows.map(({ value, count }) => ({ id: value, label: labelOf(value), values: [number(count)] }))}
    >
      <Bars
        rows={rows.map(({ value, count }) => ({
          id: value,
          label: labelOf(value),
          parts: [{ id: value, value: count, colour: colourOf(value) }],
          shown: number(count),
        }))}
      />
    </ChartFigure>
  );
}
