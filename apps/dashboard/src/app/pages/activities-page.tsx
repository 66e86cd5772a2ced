import { type Activity, labelOfField } from "@intersector/domain";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../components/button.tsx";
import { ColumnChooser } from "../../components/column-chooser.tsx";
import { DownloadMenu } from "../../components/download-menu.tsx";
import { FilterColumn } from "../../components/filter-column.tsx";
import { Page } from "../../components/page.tsx";
import { SavedViews } from "../../components/saved-views.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { sortOf, sortParam } from "../../components/sortable-header.tsx";
import { EmptyState, ErrorState, Loading } from "../../components/states.tsx";
import {
  type ActivitySearch,
  activityColumns,
  countChoices,
  ignoredIn,
  listQueryOf,
  parseActivitySearch,
  standardColumns,
} from "../../features/activities/activity-search.ts";
import { ActivityFilters } from "../../features/activities/components/activity-filters.tsx";
import { ActivityTable } from "../../features/activities/components/activity-table.tsx";
import { sessionQuery } from "../../features/session/session-api.ts";
import { announce } from "../../lib/announce.ts";
import { exportFormats, exportUrl } from "../../lib/api.ts";
import { keepUsualColumns, readColumns, readUsualColumns } from "../../lib/column-choice.ts";
import { recordListQuery } from "../../lib/records-api.ts";
import { formatSearchParams, parseSearchParams } from "../../lib/search-params.ts";
import { unitsOfSides } from "../../lib/sides-of-units.ts";
import { useAllRecords } from "../../lib/use-all-records.ts";
import { useLanguage } from "../../lib/use-language.ts";
import { NewRecordLink } from "../new-record-link.tsx";
import { ReadersOf } from "../readers-of.tsx";

/** Under which this browser keeps what was chosen for the list. */
const listName = "activity";

const route = getRouteApi("/$language/activities");

/** What the units do, for who may read it. */
export function ActivitiesPage() {
  return (
    <ReadersOf kind="activity">
      <Activities />
    </ReadersOf>
  );
}

/** Filtered, sorted and counted, as the address says. */
function Activities() {
  const t = useTranslations();
  const language = useLanguage();
  const address = route.useSearch();
  const search = useMemo(() => parseActivitySearch(address), [address]);
  const navigate = route.useNavigate();
  const units = useAllRecords("unit");
  const themes = useAllRecords("theme");
  const unitsOfSide = useMemo(() => unitsOfSides(units), [units]);
  const asked = useMemo(() => listQueryOf(search, unitsOfSide), [search, unitsOfSide]);
  const sort = search.sort ?? "title";
  const query = useInfiniteQuery({
    ...recordListQuery("activity", { ...asked, sort, lang: language, limit: "100" }),
    enabled: search.side === undefined || units.length > 0,
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages;
  const rows = useMemo(
    () =>
      pages?.flatMap((page) =>
        page.records.map(({ id, updatedAt, body }) => ({ id, updatedAt, body: body as unknown as Activity })),
      ),
    [pages],
  );
  const included = useMemo(() => Object.assign({}, ...(pages ?? []).map((page) => page.included)), [pages]);
  const total = pages?.[0]?.total;
  useEffect(() => {
    if (total !== undefined) announce(t("activities.count", { count: total }));
  }, [total, t]);

  const setSearch = useCallback(
    (next: ActivitySearch) => void navigate({ search: next, replace: true, resetScroll: false }),
    [navigate],
  );
  const setWords = useCallback((q: string) => setSearch({ ...search, q }), [search, setSearch]);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const columns = useMemo(
    () =>
      readColumns(search.columns, activityColumns).columns ??
      readUsualColumns(listName, activityColumns) ??
      standardColumns,
    [search.columns],
  );
  const exportQuery = { ...asked, sort, lang: language };
  const shown = ["title", ...columns.filter((id) => id !== "updatedAt")].join(",");
  const downloads = [
    { name: "shown", note: t("lists.shownColumns"), query: { ...exportQuery, fields: shown } },
    { name: "all", note: t("lists.allColumns"), query: exportQuery },
  ].flatMap(({ name, note, query }) =>
    exportFormats.map((format) => ({
      id: `${name}-${format}`,
      label: t(`files.${format}`),
      note,
      href: exportUrl("activity", format, formatSearchParams(query).slice(1)),
    })),
  );
  const chooseColumns = (chosen: readonly string[] | undefined) => {
    keepUsualColumns(listName, chosen);
    setSearch({ ...search, columns: (chosen ?? standardColumns).join(",") });
  };
  const reader = useQuery(sessionQuery).data?.reader.id ?? "";
  const ignored = useMemo(() => ignoredIn(address), [address]);

  return (
    <Page
      title={t("nav.activities")}
      lead={t("activities.lead")}
      actions={
        <>
          <DownloadMenu label={t("records.export")} note={t("lists.allRows")} formats={downloads} />
          <NewRecordLink kind="activity" />
        </>
      }
    >
      <FilterColumn
        chosen={countChoices(search)}
        filters={<ActivityFilters search={search} onSearch={setSearch} units={units} themes={themes} />}
      >
        <div
          aria-busy={query.isPlaceholderData}
          className="min-w-0 aria-busy:opacity-60 motion-safe:transition-opacity"
        >
          <div className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-2">
            <SearchField label={t("activities.search")} value={search.q ?? ""} onSearch={setWords} />
            {total !== undefined && (
              <p className="text-sm font-semibold tabular-nums">{t("activities.count", { count: total })}</p>
            )}
            <div className="flex flex-wrap gap-1">
              <ColumnChooser
                columns={activityColumns.map((id) => ({
                  id,
                  label: id === "updatedAt" ? t("records.updated") : labelOfField("activity", id, language),
                }))}
                chosen={columns}
                choose={chooseColumns}
              />
              <SavedViews
                key={reader}
                list={listName}
                person={reader}
                search={formatSearchParams(parseActivitySearch({ ...search, columns: columns.join(",") }))}
                apply={(view) => setSearch(parseActivitySearch(parseSearchParams(view)))}
              />
            </div>
          </div>
          {ignored.length > 0 && (
            <p className="mb-3 rounded-md bg-warn-soft px-3 py-2 text-sm text-warn">
              {t("lists.ignored", { what: ignored.join(", ") })}
            </p>
          )}
          {query.error && !rows && <ErrorState error={query.error} retry={() => query.refetch()} />}
          {/* Until there are rows nothing stands below the fold, so that nothing is pushed about when they come. */}
          {!rows && !query.error && (
            <div className="min-h-dvh">
              <Loading lines={12} />
            </div>
          )}
          {rows?.length === 0 && (
            <EmptyState
              title={t("activities.none")}
              action={<Button onPress={() => setSearch({})}>{t("activities.clear")}</Button>}
            >
              {t("activities.noneAdvice")}
            </EmptyState>
          )}
          {rows && rows.length > 0 && (
            <ActivityTable
              rows={rows}
              chosen={columns}
              included={included}
              units={units}
              total={total ?? rows.length}
              sort={sortOf(sort)}
              onSort={(next) => setSearch({ ...search, sort: sortParam(next) })}
              loadMore={loadMore}
            />
          )}
          {hasNextPage && (
            <div className="mt-6 flex justify-center">
              <Button onPress={loadMore} isPending={isFetchingNextPage}>
                {t("records.more")}
              </Button>
            </div>
          )}
        </div>
      </FilterColumn>
    </Page>
  );
}
