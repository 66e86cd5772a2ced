import type { ReactNode } from "react";

/** Several values in a cell of a table: one text, so that it breaks, and is cut off, like any other. */
export function BriefList({ items }: { items: readonly { id: string; shown: ReactNode }[] }) {
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map(({ id, shown }) => (
        <li key={id} className="inline not-last:after:content-['_·_']">
          {shown}
        </li>
      ))}
    </ul>
  );
}
