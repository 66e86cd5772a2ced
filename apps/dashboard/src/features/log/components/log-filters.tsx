import { type KindName, kindNames, operationTerms } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { DayField } from "../../../components/day-field.tsx";
import { SelectField } from "../../../components/fields.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useKindName } from "../../../lib/use-term.ts";
import { actorsQuery } from "../log-api.ts";
import { countLogChoices, type LogSearch, operations } from "../log-search.ts";

export interface LogFiltersProps {
  search: LogSearch;
  onSearch: (search: LogSearch) => void;
}

/** The choice that takes a filter away. */
const any = "any";

/** Kind, person, operation and days. */
export function LogFilters({ search, onSearch }: LogFiltersProps) {
  const t = useTranslations();
  const language = useLanguage();
  const kindName = useKindName();
  const { number } = useFormats();
  const actors = useQuery(actorsQuery(language)).data?.actors ?? [];
  const everything = { id: any, label: t("records.any") };
  const kinds = useMemo(
    () =>
      kindNames
        .map((kind) => ({ id: kind, label: kindName(kind, "many") }))
        .toSorted((a, b) => a.label.localeCompare(b.label, language)),
    [kindName, language],
  );
  const people = actors.map(({ actor, actorName, changes }) => {
    return { id: actor, label: actorName, note: t("history.log.changes", { count: changes }) };
  });
  if (search.actor !== undefined && people.every(({ id }) => id !== search.actor)) {
    people.push({ id: search.actor, label: search.actor, note: number(0) });
  }
  const { id: _, ...ofAllRecords } = search;
  return (
    <div className="space-y-6">
      <SelectField
        label={t("history.log.kind")}
        chosen={search.kind ?? any}
        onChoose={(chosen) =>
          onSearch({ ...ofAllRecords, kind: chosen === any ? undefined : (chosen as KindName) })
        }
        options={[everything, ...kinds]}
      />
      <SelectField
        label={t("history.log.person")}
        chosen={search.actor ?? any}
        onChoose={(chosen) => onSearch({ ...search, actor: chosen === any ? undefined : chosen })}
        options={[everything, ...people]}
      />
      <SelectField
        label={t("history.log.operation")}
        chosen={search.operation ?? any}
        onChoose={(chosen) =>
          onSearch({ ...search, operation: operations.find((operation) => operation === chosen) })
        }
        options={[
          everything,
          ...operations.map((operation) => ({ id: operation, label: operationTerms[operation][language] })),
        ]}
      />
      <DayField
        label={t("history.log.from")}
        value={search.from}
        onChange={(from) => onSearch({ ...search, from })}
      />
      <DayField
        label={t("history.log.to")}
        value={search.to}
        onChange={(to) => onSearch({ ...search, to })}
      />
      {countLogChoices(search) > 0 && <Button onPress={() => onSearch({})}>{t("activities.clear")}</Button>}
    </div>
  );
}
