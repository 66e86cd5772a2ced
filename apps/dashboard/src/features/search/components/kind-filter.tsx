import type { KindName } from "@intersector/domain";
import { useId } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../lib/use-formats.ts";
import { useKindName } from "../../../lib/use-term.ts";
import type { Found } from "../search-api.ts";

export interface KindFilterProps {
  counts: Found["counts"];
  chosen: KindName | undefined;
  choose: (kind: KindName | undefined) => void;
}

/** How much of each kind was found; one of them can be looked at alone. The arrow keys go from one to the next. */
export function KindFilter({ counts, chosen, choose }: KindFilterProps) {
  const t = useTranslations();
  const kindName = useKindName();
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const name = useId();
  // The chosen kind stays where it can be taken back, also where the words have none of it.
  const shown = chosen === undefined || counts.some(({ kind }) => kind === chosen);
  const rows = shown ? counts : [...counts, { kind: chosen, count: 0 }];
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t("palette.kinds")}</legend>
      <div className="flex flex-wrap gap-1.5">
        <Choice
          {...{ name, label: t("palette.all"), count: total }}
          checked={chosen === undefined}
          choose={() => choose(undefined)}
        />
        {rows.map(({ kind, count }) => (
          <Choice
            key={kind}
            {...{ name, label: kindName(kind, "many"), count }}
            checked={chosen === kind}
            choose={() => choose(kind)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  count: number;
  checked: boolean;
  choose: () => void;
}

function Choice({ name, label, count, checked, choose }: ChoiceProps) {
  const { number } = useFormats();
  return (
    <label className="relative inline-flex min-h-7 cursor-pointer items-center gap-1.5 rounded-md border border-line px-2 text-xs text-ink-soft hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent-strong has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent">
      <input
        type="radio"
        name={name}
        checked={checked}
        onChange={choose}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
      {label} <span className="tabular-nums">{number(count)}</span>
    </label>
  );
}
