import type { ReactNode } from "react";

interface BarPart {
  id: string;
  value: number;
  /** The class that colours the part: `bg-side-r`. */
  colour: string;
}

export interface BarRow {
  id: string;
  label: ReactNode;
  /** One part, or several behind one another. */
  parts: readonly BarPart[];
  /** The row's number in words, beside its bar. */
  shown: ReactNode;
}

/** Horizontal bars on one scale, each with its name and number in words: the picture adds nothing that is not said. */
export function Bars({ rows, largest }: { rows: readonly BarRow[]; largest?: number }) {
  const sums = rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
  const scale = largest ?? Math.max(1, ...sums);
  return (
    <div className="@container">
      <ul className="grid gap-y-2 @sm:grid-cols-[minmax(0,11rem)_minmax(0,1fr)_minmax(2.75rem,auto)] @sm:gap-x-3">
        {rows.map((row) => (
          <li
            key={row.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 text-sm @sm:col-span-3 @sm:grid-cols-subgrid"
          >
            <div className="min-w-0">{row.label}</div>
            <div className="text-end tabular-nums @sm:order-last">{row.shown}</div>
            <div
              aria-hidden="true"
              className="col-span-2 flex h-2.5 gap-px overflow-hidden rounded-sm bg-sunken @sm:col-span-1"
            >
              {row.parts
                .filter(({ value }) => value > 0)
                .map((part) => (
                  <div
                    key={part.id}
                    data-bar
                    className={`h-full min-w-[3px] ${part.colour}`}
                    style={{ inlineSize: `${(part.value / scale) * 100}%` }}
                  />
                ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
