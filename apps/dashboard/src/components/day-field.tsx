import { useId } from "react";

export interface DayFieldProps {
  label: string;
  /** `2026-04-28`, or undefined where none is chosen. */
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** One day, chosen with the calendar that the reader's browser has. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-sm font-semibold text-ink">
        {label}
      </label>
      <input
        id={id}
        type="date"
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value || undefined)}
        className="min-h-10 w-full min-w-0 rounded-md border border-line-strong bg-surface px-3 py-1.5 text-sm text-ink"
      />
    </div>
  );
}
