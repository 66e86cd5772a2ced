import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

export interface ChartFigureProps {
  /** What is counted, for who hears the chart or its table. */
  name: string;
  /** One sentence on what the chart shows. */
  says: ReactNode;
  /** What the rows are, then what each of their values is. */
  head: readonly [string, ...ReactNode[]];
  rows: readonly { id: string; label: ReactNode; values: readonly ReactNode[] }[];
  children: ReactNode;
}

/** A table's cells never change their places, so their places name them. */
const cellsOf = (cells: readonly ReactNode[]) => [...cells.entries()];
const cellClass = (column: number) =>
  `py-1.5 align-baseline ${column === 0 ? "text-start" : "ps-3 text-end"}`;

/** A chart with the sentence that it makes visible, and the same numbers as a table for who asks for it. */
export function ChartFigure({ name, says, head, rows, children }: ChartFigureProps) {
  const t = useTranslations();
  return (
    <figure aria-label={name}>
      <figcaption className="prose-measure mb-3 text-sm text-ink-soft">{says}</figcaption>
      {children}
      <details className="group mt-3">
        <summary className="inline-flex min-h-6 cursor-pointer list-none items-center gap-1 text-xs font-semibold text-accent hover:underline underline-offset-3 [&::-webkit-details-marker]:hidden">
          <ChevronRight aria-hidden="true" className="mirrored size-3.5 group-open:rotate-90" />
          {t("chart.asTable")}
        </summary>
        <table className="mt-2 w-full border-y border-line text-sm">
          <caption className="sr-only">{name}</caption>
          <thead>
            <tr className="border-b border-line text-xs text-ink-faint">
              {cellsOf(head).map(([column, name]) => (
                <th key={column} scope="col" className={`${cellClass(column)} font-semibold break-keep`}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" className={`${cellClass(0)} font-normal`}>
                  {row.label}
                </th>
                {cellsOf(row.values).map(([column, value]) => (
                  <td key={column} className={`${cellClass(column + 1)} tabular-nums`}>
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
