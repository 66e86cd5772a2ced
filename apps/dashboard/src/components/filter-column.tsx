import { SlidersHorizontal } from "lucide-react";
import type { ReactNode } from "react";
import { Button as AriaButton, Disclosure, DisclosurePanel } from "react-aria-components";
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
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <Disclosure className="lg:hidden">
        <AriaButton slot="trigger" className={buttonClass()}>
          <SlidersHorizontal aria-hidden="true" />
          {label}
        </AriaButton>
        <DisclosurePanel className="mt-4">{filters}</DisclosurePanel>
      </Disclosure>
      <aside aria-label={label} className="hidden lg:block">
        {filters}
      </aside>
      {children}
    </div>
  );
}
