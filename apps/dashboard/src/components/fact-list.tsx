import type { ReactNode } from "react";

export interface Fact {
  id: string;
  label: ReactNode;
  value: ReactNode;
}

/** Labels and values, one under the other on a narrow screen and side by side where there is room. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="divide-y divide-line border-y border-line text-sm">
      {facts.map((fact) => (
        <div key={fact.id} className="grid gap-x-6 gap-y-0.5 py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <dt className="text-ink-faint">{fact.label}</dt>
          <dd className="min-w-0">{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
