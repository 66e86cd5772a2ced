import { type KindName, labelOfField } from "@intersector/domain";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { type Column, DataTable } from "../../../components/data-table.tsx";
import { FieldValue, isEmpty } from "../../../components/field-value.tsx";
import { ProvenanceBadge } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { sortOf, sortParam } from "../../../components/sortable-header.tsx";
import { EmptyState, ErrorState, Loading } from "../../../components/states.tsx";
import { announce } from "../../../lib/announce.ts";
import { codeOfRecord } from "../../../lib/code-of-record.ts";
import { fieldsOf } from "../../../lib/field-shape.ts";
import type { Included } from "../../../lib/included.ts";
import { recordListQuery } from "../../../lib/records-api.ts";
import { titleOfShown } from "../../../lib/title-of-shown.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { listFieldsOf } from "../list-fields.ts";
import { listQueryOf, type RecordSearch } from "../record-search.ts";
import { RecordFilters } from "./record-filters.tsx";

type Row = NonNullable<ReturnType<typeof useList>["data"]>["pages"][number]["records"][number];

export interface RecordListProps {
  kind: KindName;
  search: RecordSearch;
  /** Writes the choices into the address. */
  onSearch: (search: RecordSearch) => void;
}

function useList(kind: KindName, search: RecordSearch) {
  const { filters } = listFieldsOf(kind);
  return useInfiniteQuery({
    ...recordListQuery(kind, {
      limit: "100",
      ...listQueryOf(search),
      ...(filters.length > 0 ? { facets: filters.join(",") } : {}),
    }),
    placeholderData: keepPreviousData,
  });
}

/** The records of a kind: words and choices above, counted; then the rows, page after page. */
export function RecordList({ kind, search, onSearch }: RecordListProps) {
  const t = useTranslations();
  const query = useList(kind, search);
  const pages = query.data?.pages ?? [];
  const [first] = pages;
  const rows = pages.flatMap(({ records }) => records);
  const included: Included = Object.assign({}, ...pages.map((page) => page.included ?? {}));
  const columns = useColumns(kind, included);
  const total = first?.total;
  useEffect(() => {
    if (total !== undefined) announce(t("records.count", { count: total }));
  }, [total, t]);
  return (
    <div className="space-y-6">
      <RecordFilters kind={kind} search={search} onSearch={onSearch} facets={first?.facets ?? {}} />
      {query.error && !first && <ErrorState error={query.error} retry={() => query.refetch()} />}
      {query.isPending && <Loading lines={10} />}
      {first && (
        <div
          aria-busy={query.isPlaceholderData}
          className="space-y-6 aria-busy:opacity-60 motion-safe:transition-opacity"
        >
          <p className="text-sm font-semibold tabular-nums">{t("records.count", { count: first.total })}</p>
          {rows.length === 0 ? (
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
              caption={t("records.count", { count: first.total })}
              columns={columns}
              rows={rows}
              rowId={(row) => row.id}
              total={first.total}
              sort={sortOf(search.sort ?? "title")}
              onSort={(sort) => onSearch({ ...search, sort: sortParam(sort) })}
              loadMore={query.hasNextPage && !query.isFetching ? () => void query.fetchNextPage() : undefined}
            />
          )}
          {query.hasNextPage && (
            <div className="flex justify-center">
              <Button onPress={() => void query.fetchNextPage()} isPending={query.isFetchingNextPage}>
                {t("records.more")}
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

function useColumns(kind: KindName, included: Included): Column<Row>[] {
  const t = useTranslations();
  const language = useLanguage();
  const { dayOfMoment } = useFormats();
  const shapes = new Map(fieldsOf(kind).map(({ name, shape }) => [name, shape]));
  return [
    {
      id: "title",
      header: t("records.titleColumn"),
      sortBy: "title",
      primary: true,
      className: "@2xl:w-2/5",
      cell: ({ id, body }) => {
        const code = codeOfRecord(kind, body, language);
        return (
          <>
            {code && <bdi className="block text-xs font-normal text-ink-faint">{code}</bdi>}
            <RecordLink kind={kind} id={id} title={titleOfShown(included, kind, id, body as never)} />{" "}
            <ProvenanceBadge provenance={body.provenance as never} />
          </>
        );
      },
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
          cell: ({ body }) =>
            isEmpty(body[name]) ? null : (
              <FieldValue kind={kind} shape={shape} value={body[name]} included={included} brief />
            ),
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
}
