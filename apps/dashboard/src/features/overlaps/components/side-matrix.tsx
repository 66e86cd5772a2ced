import { type Side, sides } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { ToggleButton } from "react-aria-components";
import { useTranslations } from "use-intl";
import { Section } from "../../../components/page.tsx";
import { SideBadge } from "../../../components/side-mark.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { useTerm } from "../../../lib/use-term.ts";
import { classBars } from "../class-looks.ts";
import { type OverlapSearch, pairClasses } from "../overlap-search.ts";
import { sidesQuery } from "../overlaps-api.ts";

export interface SideMatrixProps {
  analysis: string;
  chosen: OverlapSearch["between"];
  onChoose: (between: OverlapSearch["between"]) => void;
}

type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Between which sides the pairs stand, each number with its classes; pressing one shows its pairs. */
export function SideMatrix({ analysis, chosen, onChoose }: SideMatrixProps) {
  const t = useTranslations();
  const { data } = useQuery(sidesQuery(analysis));
  if (!data || data.counts.length === 0) return null;
  const counts = new Map<string, Map<string, number>>();
  for (const { a, b, class: found, pairs } of data.counts) {
    const known = counts.get(keyOf(a, b)) ?? new Map<string, number>();
    counts.set(keyOf(a, b), known.set(found, pairs));
  }
  return (
    <Section title={t("overlaps.matrix.title")} note={t("overlaps.matrix.note")}>
      <div className="overflow-x-auto">
        <table className="border-separate border-spacing-1 text-sm">
          <caption className="sr-only">{t("overlaps.matrix.title")}</caption>
          <thead>
            <tr>
              <td />
              {sides.map((side) => (
                <th key={side} scope="col" className="px-1 pb-1 text-start font-normal">
                  <SideBadge side={side} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sides.map((row, index) => (
              <tr key={row}>
                <th scope="row" className="pe-2 text-end font-normal">
                  <SideBadge side={row} />
                </th>
                {sides.map((column, place) => (
                  <td key={column} className="p-0">
                    {place <= index && (
                      <Cell
                        sides={[row, column]}
                        counts={counts}
                        isChosen={chosen !== undefined && keyOf(...chosen) === keyOf(row, column)}
                        onChoose={(isChosen) => onChoose(isChosen ? [row, column] : undefined)}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function keyOf(a: Side, b: Side): string {
  return [a, b].sort().join(" ");
}

interface CellProps {
  sides: readonly [Side, Side];
  counts: Counts;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

function Cell({ sides: [a, b], counts, isChosen, onChoose }: CellProps) {
  const t = useTranslations();
  const term = useTerm();
  const { number, list } = useFormats();
  const found = counts.get(keyOf(a, b));
  const parts = pairClasses.flatMap((slug) => {
    const count = found?.get(slug) ?? 0;
    return count > 0 ? [{ slug, count }] : [];
  });
  const sum = parts.reduce((total, { count }) => total + count, 0);
  const shape =
    "flex h-14 w-24 flex-col justify-between rounded-md px-2.5 py-2 max-sm:w-14 max-sm:px-1.5 tabular-nums";
  if (sum === 0) {
    return <span className={`${shape} border border-line text-ink-faint`}>{number(0)}</span>;
  }
  const classes = list(parts.map(({ slug, count }) => `${term("overlapClass", slug)} ${number(count)}`));
  const pairs =
    a === b
      ? t("overlaps.matrix.within", { side: term("side", a) })
      : t("overlaps.matrix.between", { first: term("side", a), second: term("side", b) });
  return (
    <ToggleButton
      isSelected={isChosen}
      onChange={onChoose}
      aria-label={t("overlaps.matrix.counted", { pairs, count: number(sum), classes })}
      className={`${shape} cursor-pointer border border-line-strong bg-surface text-start hover:border-accent data-selected:border-accent data-selected:bg-accent-soft data-selected:text-accent-strong`}
    >
      <span className="font-bold">{number(sum)}</span>
      <span aria-hidden="true" className="flex h-1.5 gap-px overflow-hidden rounded-full">
        {parts.map(({ slug, count }) => (
          <span
            key={slug}
            className={`${classBars[slug]} min-w-[3px]`}
            style={{ inlineSize: `${(count / sum) * 100}%` }}
          />
        ))}
      </span>
    </ToggleButton>
  );
}
