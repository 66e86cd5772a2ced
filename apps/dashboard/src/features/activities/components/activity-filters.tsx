import { labelOfField, type RegisterRecord, type Side, sides } from "@intersector/domain";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { buttonClass } from "../../../components/button-class.ts";
import { CheckboxField } from "../../../components/checkbox-field.tsx";
import { Localized } from "../../../components/localized.tsx";
import { SideBadge } from "../../../components/side-mark.tsx";
import { sidesOfUnits, unitsOfSides } from "../../../lib/sides-of-units.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";
import { type Counts, useFacets } from "../activities-api.ts";
import { type ActivityFilter, type ActivitySearch, countChoices } from "../activity-search.ts";

export interface ActivityFiltersProps {
  search: ActivitySearch;
  onSearch: (search: ActivitySearch) => void;
  units: readonly RegisterRecord<"unit">[];
  themes: readonly RegisterRecord<"theme">[];
}

/** How many values of a filter are shown before the reader asks for the rest. */
const shownValues = 8;

/** Side, unit, category, state, region and theme, each value with how many activities it has. */
export function ActivityFilters({ search, onSearch, units, themes }: ActivityFiltersProps) {
  const t = useTranslations();
  const language = useLanguage();
  const term = useTerm();
  const { number } = useFormats();
  const unitsOfSide = useMemo(() => unitsOfSides(units), [units]);
  const facets = useFacets(search, unitsOfSide);
  const sideCounts = countSides(facets.sideUnits, units);
  const unitTitles = useMemo(() => new Map(units.map(({ id, body }) => [id, body.name])), [units]);
  const themeTitles = useMemo(() => new Map(themes.map(({ id, body }) => [id, body.title])), [themes]);
  const choose = (field: ActivityFilter) => (chosen: string[]) => onSearch({ ...search, [field]: chosen });
  const labels: Record<ActivityFilter, (value: string) => React.ReactNode> = {
    unit: (id) => <Localized value={unitTitles.get(id) ?? id} plain />,
    category: (slug) => term("activityCategory", slug),
    state: (slug) => term("activityState", slug),
    regions: (slug) => term("region", slug),
    themes: (id) => <Localized value={themeTitles.get(id) ?? id} plain />,
  };
  return (
    <div className="space-y-6">
      <CheckboxField
        label={labelOfField("unit", "side", language)}
        chosen={search.side ?? []}
        onChoose={(chosen) => onSearch({ ...search, side: sides.filter((side) => chosen.includes(side)) })}
        options={sides.map((side) => ({
          id: side,
          label: <SideBadge side={side} />,
          count: number(sideCounts.get(side) ?? 0),
        }))}
      />
      {(["category", "state", "unit", "themes", "regions"] as const).map((field) => (
        <FacetField
          key={field}
          label={labelOfField("activity", field, language)}
          counts={facets[field]}
          chosen={search[field] ?? []}
          onChoose={choose(field)}
          labelOf={labels[field]}
        />
      ))}
      {countChoices(search) > 0 && (
        <button
          type="button"
          className={buttonClass()}
          onClick={() => onSearch({ ...(search.q ? { q: search.q } : {}) })}
        >
          {t("activities.clear")}
        </button>
      )}
    </div>
  );
}

function countSides(counts: Counts, units: readonly RegisterRecord<"unit">[]): Map<Side, number> {
  const sideOf = sidesOfUnits(units);
  const sums = new Map<Side, number>();
  for (const { value, count } of counts) {
    const side = sideOf.get(value);
    if (side) sums.set(side, (sums.get(side) ?? 0) + count);
  }
  return sums;
}

interface FacetFieldProps {
  label: string;
  counts: Counts;
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
  labelOf: (value: string) => React.ReactNode;
}

function FacetField({ label, counts, chosen, onChoose, labelOf }: FacetFieldProps) {
  const t = useTranslations();
  const { number } = useFormats();
  const [showsAll, setShowsAll] = useState(false);
  const missing = chosen.filter((value) => !counts.some((counted) => counted.value === value));
  const options = [...counts, ...missing.map((value) => ({ value, count: 0 }))];
  if (options.length === 0) return null;
  const first = options.filter(({ value }, index) => index < shownValues || chosen.includes(value));
  return (
    <div>
      <CheckboxField
        label={label}
        chosen={chosen}
        onChoose={onChoose}
        options={(showsAll ? options : first).map(({ value, count }) => ({
          id: value,
          label: labelOf(value),
          count: number(count),
        }))}
      />
      {options.length > first.length && !showsAll && (
        <button
          type="button"
          onClick={() => setShowsAll(true)}
          className="mt-1 min-h-6 cursor-pointer text-sm font-semibold text-accent hover:underline"
        >
          {t("activities.allValues", { count: options.length })}
        </button>
      )}
    </div>
  );
}
