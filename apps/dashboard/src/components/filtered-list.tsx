import { SlidersHorizontal } from "lucide-react";
import { type ReactNode, useCallback, useEffect } from "react";
import { Button as AriaButton, Disclosure, DisclosurePanel } from "react-aria-components";
import { useTranslations } from "use-intl";
import { announce } from "../lib/announce.ts";
import type { ChosenValues } from "../lib/choose-items.ts";
import { useFormats } from "../lib/use-formats.ts";
import { useLanguage } from "../lib/use-language.ts";
import { Button } from "./button.tsx";
import { buttonClass } from "./button-class.ts";
import { SelectField } from "./fields.tsx";
import { SearchField } from "./search-field.tsx";
import { EmptyState } from "./states.tsx";

interface ListFilter {
  /** Its name in the address. */
  name: string;
  label: string;
  /** The values that can be chosen and their names; those that no record has are not offered. */
  options: readonly { id: string; label: string }[];
  /** The options stand in the order that they have, and not by their names. */
  isOrdered?: boolean;
}

export interface FilteredListProps {
  search: ChosenValues;
  /** Writes the choices into the address. */
  onSearch: (search: ChosenValues) => void;
  filters: readonly ListFilter[];
  /** How many records each value of each filter leaves. */
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** How many records are shown. */
  count: number;
  /** What stands in the place of the list while the register holds nothing of the kind. */
  nothingYet?: ReactNode;
  children: ReactNode;
}

/** The choice that takes a filter away. */
const any = "*";

/** A list that is narrowed by words and closed choices: the choices above, how many are left, then the list. */
export function FilteredList(props: FilteredListProps) {
  const { search, onSearch, filters, counts, count, nothingYet, children } = props;
  const t = useTranslations();
  const setWords = useCallback((q: string) => onSearch({ ...search, q }), [search, onSearch]);
  const said = t("records.count", { count });
  useEffect(() => announce(said), [said]);
  const isNarrowed = Object.values(search).some((value) => value !== "");
  const fields = filters.map((filter) => (
    <Filter
      key={filter.name}
      filter={filter}
      counts={counts.get(filter.name)}
      chosen={search[filter.name]}
      onChoose={(value) => onSearch({ ...search, [filter.name]: value })}
    />
  ));
  if (count === 0 && !isNarrowed && nothingYet) return nothingYet;
  return (
    <div className="space-y-6">
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <div className={filters.length > 3 ? "sm:col-span-2 lg:col-span-4" : ""}>
          <SearchField label={t("records.filter")} value={search.q ?? ""} onSearch={setWords} />
        </div>
        <Disclosure className="sm:hidden">
          <AriaButton slot="trigger" className={buttonClass()}>
            <SlidersHorizontal aria-hidden="true" />
            {t("activities.filters", { count: filters.filter(({ name }) => search[name]).length })}
          </AriaButton>
          <DisclosurePanel>
            <div className="space-y-4 pt-4">{fields}</div>
          </DisclosurePanel>
        </Disclosure>
        <div className="hidden sm:contents">{fields}</div>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="text-sm font-semibold tabular-nums">{said}</p>
        {isNarrowed && count > 0 && (
          <Button look="quiet" onPress={() => onSearch({})}>
            {t("records.clear")}
          </Button>
        )}
      </div>
      {count === 0 ? (
        <EmptyState
          title={t("records.none")}
          action={<Button onPress={() => onSearch({})}>{t("records.clear")}</Button>}
        >
          {t("records.noneAdvice")}
        </EmptyState>
      ) : (
        children
      )}
    </div>
  );
}

interface FilterProps {
  filter: ListFilter;
  counts: ReadonlyMap<string, number> | undefined;
  chosen: string | undefined;
  onChoose: (value: string) => void;
}

function Filter({ filter, counts, chosen, onChoose }: FilterProps) {
  const t = useTranslations();
  const language = useLanguage();
  const { number } = useFormats();
  const offered = filter.options.filter(({ id }) => counts?.has(id) || id === chosen);
  const options = filter.isOrdered
    ? offered
    : offered.toSorted((a, b) => a.label.localeCompare(b.label, language, { numeric: true }));
  return (
    <SelectField
      label={filter.label}
      chosen={chosen || any}
      onChoose={(value) => onChoose(value === any ? "" : value)}
      options={[
        { id: any, label: t("records.any") },
        ...options.map(({ id, label }) => ({ id, label: `${label} (${number(counts?.get(id) ?? 0)})` })),
      ]}
    />
  );
}
