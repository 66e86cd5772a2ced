import { SlidersHorizontal } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { buttonClass } from "./button-class.ts";

export interface FilterColumnProps {
  /** How many filters narrow the list. */
  chosen: number;
  filters: ReactNode;
  /** The list. */
  children: ReactNode;
}

/** A long list and its filters: beside it where there is room, folded above it where there is none. */
export function FilterColumn({ chosen, filters, children }: FilterColumnProps) {
  const label = useTranslations()("activities.filters", { count: chosen });
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <div className="lg:hidden">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
          className={buttonClass()}
        >
          <SlidersHorizontal aria-hidden="true" />
          {label}
        </button>
      </div>
      <aside id={id} aria-label={label} className={isOpen ? "" : "max-lg:hidden"}>
        {filters}
      </aside>
      {children}
    </div>
  );
}
