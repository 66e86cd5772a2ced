import { type KindName, labelOfField } from "@intersector/domain";
import { useEffect, useMemo } from "react";
import { useTranslations } from "use-intl";
import { buttonClass } from "../../../components/button-class.ts";
import { DataTable } from "../../../components/data-table.tsx";
import { FieldValue, isEmpty } from "../../../components/field-value.tsx";
import { ListState } from "../../../components/list-state.tsx";
import { ListTools, shownColumns } from "../../../components/list-tools.tsx";
import { ProvenanceBadge } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { sortOf, sortParam } from "../../../components/sortable-header.tsx";
import { EmptyState } from "../../../components/states.tsx";
import type { Column } from "../../../components/table-row.tsx";
import { announce } from "../../../lib/announce.ts";
import { codeOfRecord } from "../../../lib/code-of-record.ts";
import { fieldsOf } from "../../../lib/field-shape.ts";
import { useListPlace } from "../../../lib/list-place.ts";
import { titleOfShown } from "../../../lib/title-of-shown.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { type ListedRecord, useRecordRows } from "../../../lib/use-record-rows.ts";
import { listColumnsOf, listFieldsOf } from "../list-fields.ts";
import { listQueryOf, parseRecordSearch, type RecordSearch } from "../record-search.ts";
import { RecordFilters } from "./record-filters.tsx";

type Row = ListedRecord<KindName>;

export interface RecordListProps {
  kind: KindName;
  /** Whose saved views are offered. */
  person: string;
  search: RecordSearch;
  /** Writes the choices into the address. */
  onSearch: (search: RecordSearch) => void;
}

/** The records of a kind: words and choices above, counted; then the rows, each of which comes when it is in sight. */
export function RecordList({ kind, person, search, onSearch }: RecordListProps) {
  const t = useTranslations();
  const language = useLanguage();
  const list = useRecordRows(
    kind,
    useMemo(() => ({ ...listQueryOf(search), lang: language }), [search, language]),
    { facets: listFieldsOf(kind).filters },
  );
  const { rows } = list;
  const place = useListPlace();
  const { all, standard } = listColumnsOf(kind);
  const shown = shownColumns(kind, search.columns, all, standard).join(",");
  const columns = useColumns(kind, shown);
  const total = rows?.total;
  useEffect(() => {
    if (total !== undefined) announce(t("records.count", { count: total }));
  }, [total, t]);
  return (
    <div className="space-y-6">
      <RecordFilters kind={kind} search={search} onSearch={onSearch} facets={list.facets} />
      <ListState list={list} lines={10} />
      {rows && (
        <div aria-busy={list.isOld} className="space-y-6 aria-busy:opacity-60 motion-safe:transition-opacity">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <p className="text-sm font-semibold tabular-nums">{t("records.count", { count: rows.total })}</p>
            <ListTools
              list={kind}
              person={person}
              search={search}
              onSearch={(next) => onSearch(parseRecordSearch(next))}
              columns={{
                all: all.map((id) => ({
                  id,
                  label: id === "updatedAt" ? t("records.updated") : labelOfField(kind, id, language),
                })),
                standard,
                shown: shown.split(","),
              }}
            />
          </div>
          {rows.total === 0 ? (
            <EmptyState
              title={t("records.none")}
              action={
                Object.keys(search).length > 0 && (
                  <button type="button" className={buttonClass()} onClick={() => onSearch({})}>
                    {t("records.clear")}
                  </button>
                )
              }
            >
              {t("records.noneAdvice")}
            </EmptyState>
          ) : (
            <DataTable
              caption={t("records.count", { count: rows.total })}
              columns={columns}
              rows={rows}
              {...place}
              sort={sortOf(search.sort ?? "title")}
              onSort={(sort) => onSearch({ ...search, sort: sortParam(sort) })}
            />
          )}
        </div>
      )}
    </div>
  );
}

/** What a value of several parts is sorted by. */
const sortedParts: Readonly<Record<string, string>> = { period: ".from", money: ".amount" };

/** @param shown The ids of the columns beside the title, with commas. */
function useColumns(kind: KindName, shown: string): Column<Row>[] {
  const t = useTranslations();
  const language = useLanguage();
  const { dayOfMoment } = useFormats();
  return useMemo(() => {
    const shapes = new Map(fieldsOf(kind).map(({ name, shape }) => [name, shape]));
    const updated: Column<Row> = {
      id: "updatedAt",
      header: t("records.updated"),
      sortBy: "updatedAt",
      className: "@max-2xl:hidden!",
      cell: ({ updatedAt }) => <span className="whitespace-nowrap">{dayOfMoment(updatedAt)}</span>,
    };
    return [
      {
        id: "title",
        header: t("records.titleColumn"),
        sortBy: "title",
        primary: true,
        className: "wrap-anywhere @2xl:w-2/5",
        cell: ({ id, body, included }) => {
          const code = codeOfRecord(kind, body, language);
          return (
            <>
              {code && <bdi className="block text-xs font-normal text-ink-faint">{code}</bdi>}
              <RecordLink kind={kind} id={id} title={titleOfShown(included, kind, id, body)} />
            </>
          );
        },
        mark: ({ body }) => <ProvenanceBadge provenance={body.provenance} />,
      },
      ...shown.split(",").flatMap((name): Column<Row>[] => {
        if (name === "updatedAt") return [updated];
        const shape = shapes.get(name);
        if (!shape) return [];
        const isSortable = shape.type !== "list" && shape.type !== "localized" && shape.type !== "reference";
        return [
          {
            id: name,
            header: labelOfField(kind, name, language),
            ...(isSortable ? { sortBy: `${name}${sortedParts[shape.type] ?? ""}` } : {}),
            cell: ({ body, included }) => {
              const value = (body as Readonly<Record<string, unknown>>)[name];
              return isEmpty(value) ? null : (
                <FieldValue kind={kind} shape={shape} value={value} included={included} brief />
              );
            },
          },
        ];
      }),
    ];
  }, [kind, shown, t, language, dayOfMoment]);
}
