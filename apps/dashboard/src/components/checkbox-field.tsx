import { type ReactNode, useId } from "react";
import { labelClass } from "./label-class.ts";

interface CheckboxOption {
  id: string;
  label: ReactNode;
  count?: string;
}

export interface CheckboxFieldProps {
  label: ReactNode;
  options: readonly CheckboxOption[];
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
  /** Side by side, where there is room. */
  inColumns?: boolean;
}

/** Any of a list, each with how many there are of it. The browser's own boxes: a long list has a hundred of them. */
export function CheckboxField({ label, options, chosen, onChoose, inColumns = false }: CheckboxFieldProps) {
  const labelId = useId();
  const toggle = (id: string, isChosen: boolean) =>
    onChoose(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend takes no place in a grid.
    <div
      role="group"
      aria-labelledby={labelId}
      className={
        inColumns
          ? "grid gap-x-4 gap-y-0.5 sm:grid-cols-2 lg:grid-cols-3 [&>:first-child]:col-span-full"
          : "flex flex-col gap-0.5"
      }
    >
      <span id={labelId} className={`${labelClass} mb-1`}>
        {label}
      </span>
      {options.map(({ id, label: name, count }) => (
        <label key={id} className="flex min-h-7 cursor-pointer items-start gap-2 rounded-sm py-0.5 text-sm">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) => toggle(id, target.checked)}
            className="mt-0.5 size-4.5 shrink-0 cursor-pointer accent-accent"
          />
          <span className="min-w-0 grow">{name}</span>
          {count && <span className="shrink-0 text-xs leading-5 text-ink-faint tabular-nums">{count}</span>}
        </label>
      ))}
    </div>
  );
}
