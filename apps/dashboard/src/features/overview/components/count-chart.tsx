import type { VocabularyName } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { Bars } from "../../../components/bars.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { useTerm } from "../../../lib/use-term.ts";

export interface CountChartProps {
  vocabulary: VocabularyName;
  counted: readonly { value: string; count: number }[];
  colourOf: (value: string) => string;
  /** Names for values that the list does not hold. */
  names?: Readonly<Record<string, string>>;
}

/** How many there are of each word of a list, as bars with their numbers. */
export function CountChart({ vocabulary, counted, colourOf, names = {} }: CountChartProps) {
  const term = useTerm();
  const { number } = useFormats();
  const t = useTranslations();
  const rows = counted.filter(({ count }) => count > 0);
  if (rows.length === 0) return <p className="text-sm text-ink-faint">{t("state.nothingYet")}</p>;
  return (
    <Bars
      rows={rows.map(({ value, count }) => ({
        id: value,
        label: names[value] ?? term(vocabulary, value),
        parts: [{ id: value, value: count, colour: colourOf(value) }],
        shown: number(count),
      }))}
    />
  );
}
