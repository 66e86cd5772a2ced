import { type KindName, labelOfField, titleOf, vocabularies } from "@intersector/domain";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { type Column, DataTable } from "../../../components/data-table.tsx";
import { FieldValue, isEmpty } from "../../../components/field-value.tsx";
import { SelectField, TextField } from "../../../components/fields.tsx";
import { ProvenanceBadge } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import type { TableSort } from "../../../components/sortable-header.tsx";
import { EmptyState, ErrorState, Loading } from "../../../components/states.tsx";
import { fieldsOf } from "../../../lib/field-shape.ts";
import { recordListQuery } from "../../../lib/records-api.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";
import type { RecordSearch } from "../record-search.ts";

type Page = NonNullable<ReturnType<typeof useList>["data"]>["pages"][number];
type Row = Page["records"][number];

export interface RecordListProps {
  kind: KindName;
  search: RecordSearch;
  /** Writes the choices into the address. */
  onSearch: (search: RecordSearch) => void;
}

/** How many of a kind's closed lists are offered as filters, and shown as columns. */
const filterCount = 3;

function useList(kind: KindName, search: RecordSearch, facets: readonly string[]) {
  const { q, sort, ...filters } = search;
  return useInfiniteQuery(
    recordListQuery(kind, {
      limit: "100",
      sort: sort ?? "title",
      ...(q === undefined ? {} : { q }),
      ...(facets.length > 0 ? { facets: facets.join(",") } : {}),
      ...Object.fromEntries(Object.entries(filters).map(([field, value]) => [`filter[${field}]`, value])),
    }),
  );
}

/** The records of a kind: words and choices above, counted; then the rows, page after page. */
export function RecordList({ kind, search, onSearch }: RecordListProps) {
  const t = useTranslations();
  const language = useLanguage();
  const { moment } = useFormats();
  const shapes = fieldsOf(kind);
  const closed = shapes.filter(({ shape }) => shape.type === "vocabulary").slice(0, filterCount);
  const references = shapes.filter(({ shape }) => shape.type === "reference").slice(0, 1);
  const query = useList(
    kind,
    search,
    closed.map(({ name }) => name),
  );
  const pages = query.data?.pages ?? [];
  const [first] = pages;
  const rows = pages.flatMap(({ records }) => records);
  const included = Object.assign({}, ...pages.map((page) => page.included ?? {}));
  const columns: Column<Row>[] = [
    {
      id: "title",
      header: t("records.titleColumn"),
      sortBy: "title",
      primary: true,
      cell: ({ id, body }) => (
        <>
          <RecordLink kind={kind} id={id} title={titleOf(kind, body as never)} />{" "}
          <ProvenanceBadge provenance={body.provenance as never} />
        </>
      ),
    },
    ...[...references, ...closed].map(
      ({ name, shape }): Column<Row> => ({
        id: name,
        header: labelOfField(kind, name, language),
        cell: ({ body }) =>
          isEmpty(body[name]) ? null : (
            <FieldValue kind={kind} shape={shape} value={body[name]} included={included} />
          ),
      }),
    ),
    {
      id: "updatedAt",
      header: t("records.updated"),
      sortBy: "updatedAt",
      cell: (row) => moment(row.updatedAt),
    },
  ];
  return (
    <div className="space-y-6">
      <Filters kind={kind} search={search} onSearch={onSearch} fields={closed} facets={first?.facets ?? {}} />
      {query.error && <ErrorState error={query.error} retry={() => query.refetch()} />}
      {query.isPending && <Loading lines={10} />}
      {first && (
        <>
          <p role="status" className="text-sm text-ink-faint">
            {t("records.count", { count: first.total })}
          </p>
          {rows.length === 0 ? (
            <EmptyState title={t("records.none")}>{t("records.noneAdvice")}</EmptyState>
          ) : (
            <DataTable
              caption={t("records.count", { count: first.total })}
              columns={columns}
              rows={rows}
              rowId={(row) => row.id}
              total={first.total}
              sort={sortOf(search.sort)}
              onSort={(sort) =>
                onSearch({ ...search, sort: `${sort.direction === "descending" ? "-" : ""}${sort.by}` })
              }
              loadMore={query.hasNextPage && !query.isFetching ? () => void query.fetchNextPage() : undefined}
            />
          )}
          {query.hasNextPage && (
            <Button onPress={() => void query.fetchNextPage()}>{t("records.more")}</Button>
          )}
        </>
      )}
    </div>
  );
}

function sortOf(sort = "title"): TableSort {
  return sort.startsWith("-")
    ? { by: sort.slice(1), direction: "descending" }
    : { by: sort, direction: "ascending" };
}

/** The choice that takes a filter away. */
const any = "*";

interface FiltersProps extends RecordListProps {
  fields: ReturnType<typeof fieldsOf>;
  facets: Page["facets"];
}

function Filters({ kind, search, onSearch, fields, facets }: FiltersProps) {
  const t = useTranslations();
  const language = useLanguage();
  const term = useTerm();
  const { number } = useFormats();
  const [words, setWords] = useState(search.q ?? "");
  return (
    <form
      className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch({ ...search, q: words.trim() });
      }}
    >
      <TextField label={t("records.filter")} value={words} onChange={setWords} />
      {fields.map(({ name, shape }) => {
        if (shape.type !== "vocabulary") return null;
        const counts = new Map((facets[name] ?? []).map(({ value, count }) => [value, count]));
        return (
          <SelectField
            key={name}
            label={labelOfField(kind, name, language)}
            chosen={search[name] ?? any}
            onChoose={(value) => onSearch({ ...search, [name]: value === any ? "" : value })}
            options={[
              { id: any, label: t("records.any") },
              ...vocabularies[shape.name].map((slug) => {
                const count = counts.get(slug);
                return { id: slug, label: `${term(shape.name, slug)}${count ? ` (${number(count)})` : ""}` };
              }),
            ]}
          />
        );
      })}
    </form>
  );
}
