import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

export interface ChartFigureProps {
  /** What is counted, for who hears the chart or its table. */
  name: string;
  /** One sentence on what the chart shows. */
  says: ReactNode;
  head: readonly [string, string];
  rows: readonly { id: string; label: ReactNode; value: ReactNode }[];
  children: ReactNode;
}

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
              <th scope="col" className="py-1.5 text-start font-semibold break-keep">
                {head[0]}
              </th>
              <th scope="col" className="py-1.5 text-end font-semibold break-keep">
                {head[1]}
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" className="py-1.5 text-start font-normal">
                  {row.label}
                </th>
                <td className="py-1.5 text-end tabular-nums">{row.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
