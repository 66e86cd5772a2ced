import { labelOfField, type RegisterRecord, textIn, vocabularies } from "@intersector/domain";
import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { CheckboxField } from "../../../components/checkbox-field.tsx";
import { SelectField } from "../../../components/fields.tsx";
import { answer, api } from "../../../lib/api.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";
import { type CaseSearch, caseQueryOf, countCaseChoices } from "../case-search.ts";
import { ClassBadge } from "./class-badge.tsx";

export interface CaseFiltersProps {
  search: CaseSearch;
  onSearch: (search: CaseSearch) => void;
  units: readonly RegisterRecord<"unit">[];
}

/** The choice that takes a filter away. */
const any = "any";

/** Class, state and unit, the first two with how many cases each has. */
export function CaseFilters({ search, onSearch, units }: CaseFiltersProps) {
  const t = useTranslations();
  const term = useTerm();
  const language = useLanguage();
  const { number } = useFormats();
  const counts = useCaseCounts(search);
  const label = (field: string) => labelOfField("overlapCase", field, language);
  const unitOptions = useMemo(
    () =>
      units
        .map(({ id, body }) => ({ id, label: textIn(body.name, language).text }))
        .toSorted((a, b) => a.label.localeCompare(b.label, language)),
    [units, language],
  );
  return (
    <div className="space-y-6">
      <CheckboxField
        label={label("class")}
        chosen={search.class ?? []}
        onChoose={(chosen) =>
          onSearch({ ...search, class: vocabularies.overlapClass.filter((slug) => chosen.includes(slug)) })
        }
        options={vocabularies.overlapClass.map((slug) => ({
          id: slug,
          label: <ClassBadge value={slug} />,
          count: number(counts.class.get(slug) ?? 0),
        }))}
      />
      <CheckboxField
        label={label("state")}
        chosen={search.state ?? []}
        onChoose={(chosen) =>
          onSearch({ ...search, state: vocabularies.overlapState.filter((slug) => chosen.includes(slug)) })
        }
        options={vocabularies.overlapState.map((slug) => ({
          id: slug,
          label: term("overlapState", slug),
          count: number(counts.state.get(slug) ?? 0),
        }))}
      />
      <SelectField
        label={label("units")}
        chosen={search.unit ?? any}
        onChoose={(chosen) => onSearch({ ...search, unit: chosen === any ? undefined : chosen })}
        options={[{ id: any, label: t("records.any") }, ...unitOptions]}
      />
      {countCaseChoices(search) > 0 && (
        <Button onPress={() => onSearch({ ...(search.q ? { q: search.q } : {}) })}>
          {t("activities.clear")}
        </Button>
      )}
    </div>
  );
}

function useCaseCounts(search: CaseSearch): Record<"class" | "state", Map<string, number>> {
  const [ofClass, ofState] = useQueries({
    queries: (["class", "state"] as const).map((field) => {
      const query = { ...caseQueryOf(search, field), facets: field, limit: "1" };
      return {
        queryKey: ["records", "overlapCase", "facet", query],
        queryFn: () => answer(api.records[":kind"].$get({ param: { kind: "overlapCase" }, query })),
      };
    }),
  });
  const counted = (counts: readonly { value: string; count: number }[] = []) =>
    new Map(counts.map(({ value, count }) => [value, count]));
  return {
    class: counted(ofClass?.data?.facets.class),
    state: counted(ofState?.data?.facets.state),
  };
}
