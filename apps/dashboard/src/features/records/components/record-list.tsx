import { type KindName, labelOfField } from "@intersector/domain";
import { useEffect, useMemo } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { DataTable } from "../../../components/data-table.tsx";
import { FieldValue, isEmpty } from "../../../components/field-value.tsx";
import { ListState } from "../../../components/list-state.tsx";
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
import { listFieldsOf } from "../list-fields.ts";
import { listQueryOf, type RecordSearch } from "../record-search.ts";
import { RecordFilters } from "./record-filters.tsx";

type Row = ListedRecord<KindName>;

export interface RecordListProps {
  kind: KindName;
  search: RecordSearch;
  /** Writes the choices into the address. */
  onSearch: (search: RecordSearch) => void;
}

/** The records of a kind: words and choices above, counted; then the rows, each of which comes when it is in sight. */
export function RecordList({ kind, search, onSearch }: RecordListProps) {
  const t = useTranslations();
  const language = useLanguage();
  const list = useRecordRows(
    kind,
    useMemo(() => ({ ...listQueryOf(search), lang: language }), [search, language]),
    { facets: listFieldsOf(kind).filters },
  );
  const { rows } = list;
  const place = useListPlace();
  const columns = useColumns(kind);
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
          <p className="text-sm font-semibold tabular-nums">{t("records.count", { count: rows.total })}</p>
          {rows.total === 0 ? (
            <EmptyState
              title={t("records.none")}
              action={
                Object.keys(search).length > 0 && (
                  <Button onPress={() => onSearch({})}>{t("records.clear")}</Button>
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

function useColumns(kind: KindName): Column<Row>[] {
  const t = useTranslations();
  const language = useLanguage();
  const { dayOfMoment } = useFormats();
  return useMemo(() => {
    const shapes = new Map(fieldsOf(kind).map(({ name, shape }) => [name, shape]));
    return [
      {
        id: "title",
        header: t("records.titleColumn"),
        sortBy: "title",
        primary: true,
        className: "@2xl:w-2/5",
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
      ...listFieldsOf(kind).columns.flatMap((name): Column<Row>[] => {
        const shape = shapes.get(name);
        if (!shape) return [];
        const isSortable = shape.type !== "list" && shape.type !== "localized" && shape.type !== "reference";
        return [
          {
            id: name,
            header: labelOfField(kind, name, language),
            ...(isSortable ? { sortBy: shape.type === "period" ? `${name}.from` : name } : {}),
            cell: ({ body, included }) => {
              const value = (body as Readonly<Record<string, unknown>>)[name];
              return isEmpty(value) ? null : (
                <FieldValue kind={kind} shape={shape} value={value} included={included} brief />
              );
            },
          },
        ];
      }),
      {
        id: "updatedAt",
        header: t("records.updated"),
        sortBy: "updatedAt",
        className: "@max-2xl:hidden!",
        cell: ({ updatedAt }) => <span className="whitespace-nowrap">{dayOfMoment(updatedAt)}</span>,
      },
    ];
  }, [kind, t, language, dayOfMoment]);
}
