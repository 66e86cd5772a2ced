import { labelOfField, labelOfKind, type RegisterRecord, textIn, vocabularies } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../../components/async-content.tsx";
import { DataTable } from "../../../components/data-table.tsx";
import { FilteredList } from "../../../components/filtered-list.tsx";
import { ProvenanceMark } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import type { Column } from "../../../components/table-row.tsx";
import type { Choices, ChosenValues } from "../../../lib/choose-items.ts";
import { everyRecordQuery } from "../../../lib/every-record.ts";
import { useAllRecords } from "../../../lib/use-all-records.ts";
import { useChosenItems } from "../../../lib/use-chosen-items.ts";
import { useLanguage } from "../../../lib/use-language.ts";

type Indicator = RegisterRecord<"indicator">;

export interface IndicatorTableProps {
  search: ChosenValues;
  onSearch: (search: ChosenValues) => void;
}

/** The indicators and the lines of each framework that they serve; what serves none is an empty field to be seen. */
export function IndicatorTable({ search, onSearch }: IndicatorTableProps) {
  const query = useQuery(everyRecordQuery("indicator"));
  return (
    <AsyncContent query={query} lines={12}>
      {({ records }) => <Indicators records={records} search={search} onSearch={onSearch} />}
    </AsyncContent>
  );
}

/** The frameworks that at least one indicator is mapped to, with their lines, in the order of the vocabulary. */
function useFrameworks(indicators: readonly Indicator[]) {
  const frameworks = useAllRecords("framework");
  const items = useAllRecords("frameworkItem");
  return useMemo(() => {
    const used = new Set(indicators.flatMap(({ body }) => body.frameworkItems));
    return frameworks
      .map((framework) => ({
        framework,
        items: new Map(
          items.filter(({ body }) => body.framework === framework.id).map((item) => [item.id, item]),
        ),
      }))
      .filter(({ items: own }) => [...own.keys()].some((id) => used.has(id)))
      .toSorted(
        (a, b) =>
          vocabularies.frameworkName.indexOf(a.framework.body.name) -
          vocabularies.frameworkName.indexOf(b.framework.body.name),
      );
  }, [frameworks, items, indicators]);
}

function Indicators({ records, search, onSearch }: IndicatorTableProps & { records: readonly Indicator[] }) {
  const t = useTranslations();
  const language = useLanguage();
  const frameworks = useFrameworks(records);
  const sorted = useMemo(
    () => records.toSorted((a, b) => a.body.code.localeCompare(b.body.code, "en", { numeric: true })),
    [records],
  );
  const choices = useMemo<Choices<Indicator>>(
    () => ({
      area: ({ body }) => [body.area],
      item: ({ body }) => body.frameworkItems,
      without: ({ body }) =>
        frameworks
          .filter(({ items }) => !body.frameworkItems.some((id) => items.has(id)))
          .map(({ framework }) => framework.id),
    }),
    [frameworks],
  );
  const { shown, counts } = useChosenItems("indicator", sorted, choices, search);
  const label = (field: string) => labelOfField("indicator", field, language);
  const columns: Column<Indicator>[] = [
    {
      id: "title",
      header: labelOfKind("indicator", language, "one"),
      primary: true,
      className: "@2xl:w-1/2",
      cell: ({ id, body }) => (
        <>
          <bdi className="block text-xs font-normal text-ink-faint">{body.code}</bdi>
          <RecordLink kind="indicator" id={id} title={body.title} />{" "}
          <ProvenanceMark status={body.provenance.status} />
        </>
      ),
    },
    ...frameworks.map(({ framework, items }): Column<Indicator> => {
      return {
        id: framework.id,
        header: framework.body.name,
        cell: ({ body }) => {
          const own = body.frameworkItems.filter((id) => items.has(id));
          return own.length === 0 ? (
            <span className="inline-block rounded-sm border border-dashed border-line-strong px-1.5 text-xs text-ink-faint">
              {t("library.indicators.notMapped")}
            </span>
          ) : (
            <span className="flex flex-wrap gap-x-2">
              {own.map((id) => (
                <RecordLink key={id} kind="frameworkItem" id={id}>
                  <bdi>{items.get(id)?.body.code}</bdi>
                </RecordLink>
              ))}
            </span>
          );
        },
      };
    }),
  ];
  return (
    <FilteredList
      search={search}
      onSearch={onSearch}
      count={shown.length}
      counts={counts}
      filters={[
        {
          name: "area",
          label: label("area"),
          options: [...(counts.get("area")?.keys() ?? [])].map((id) => ({ id, label: id })),
        },
        {
          name: "item",
          label: label("frameworkItems"),
          options: frameworks.flatMap(({ items }) =>
            [...items.values()].map(({ id, body }) => ({
              id,
              label: `${body.code} · ${textIn(body.title, language).text}`,
            })),
          ),
        },
        {
          name: "without",
          label: t("library.indicators.without"),
          options: frameworks.map(({ framework }) => ({ id: framework.id, label: framework.body.name })),
        },
      ]}
    >
      <DataTable caption={t("records.count", { count: shown.length })} columns={columns} rows={shown} />
    </FilteredList>
  );
}
