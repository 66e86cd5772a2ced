import type { Activity } from "@intersector/domain";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { SlidersHorizontal } from "lucide-react";
import { useCallback, useEffect, useMemo } from "react";
import { Button as AriaButton, Disclosure, DisclosurePanel } from "react-aria-components";
import { useTranslations } from "use-intl";
import { Button } from "../../components/button.tsx";
import { buttonClass } from "../../components/button-class.ts";
import { DownloadMenu } from "../../components/download-menu.tsx";
import { Page } from "../../components/page.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { sortOf, sortParam } from "../../components/sortable-header.tsx";
import { EmptyState, ErrorState, Loading } from "../../components/states.tsx";
import { type ActivitySearch, countChoices, listQueryOf } from "../../features/activities/activity-search.ts";
import { ActivityFilters } from "../../features/activities/components/activity-filters.tsx";
import { ActivityTable } from "../../features/activities/components/activity-table.tsx";
import { announce } from "../../lib/announce.ts";
import { exportFormats, exportUrl } from "../../lib/api.ts";
import { recordListQuery } from "../../lib/records-api.ts";
import { formatSearchParams } from "../../lib/search-params.ts";
import { unitsOfSides } from "../../lib/sides-of-units.ts";
import { useAllRecords } from "../../lib/use-all-records.ts";
import { useLanguage } from "../../lib/use-language.ts";
import { NewRecordLink } from "../new-record-link.tsx";
import { ReadersOf } from "../readers-of.tsx";

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
  const search = route.useSearch();
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
        page.records.map(({ id, body }) => ({ id, body: body as unknown as Activity })),
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
  const exportQuery = formatSearchParams({ ...asked, sort, lang: language }).slice(1);
  const choices = countChoices(search);

  return (
    <Page
      title={t("nav.activities")}
      lead={t("activities.lead")}
      actions={
        <>
          <DownloadMenu
            label={t("records.export")}
            formats={exportFormats.map((format) => ({
              id: format,
              label: t(`files.${format}`),
              href: exportUrl("activity", format, exportQuery),
            }))}
          />
          <NewRecordLink kind="activity" />
        </>
      }
    >
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <Disclosure className="group lg:hidden">
          <AriaButton slot="trigger" className={buttonClass()}>
            <SlidersHorizontal aria-hidden="true" />
            {t("activities.filters", { count: choices })}
          </AriaButton>
          <DisclosurePanel className="mt-4">
            <ActivityFilters search={search} onSearch={setSearch} units={units} themes={themes} />
          </DisclosurePanel>
        </Disclosure>
        <aside aria-label={t("activities.filters", { count: choices })} className="hidden lg:block">
          <ActivityFilters search={search} onSearch={setSearch} units={units} themes={themes} />
        </aside>
        <div
          aria-busy={query.isPlaceholderData}
          className="min-w-0 aria-busy:opacity-60 motion-safe:transition-opacity"
        >
          <div className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-2">
            <SearchField label={t("activities.search")} value={search.q ?? ""} onSearch={setWords} />
            {total !== undefined && (
              <p className="text-sm font-semibold tabular-nums">{t("activities.count", { count: total })}</p>
            )}
          </div>
          {query.error && !rows && <ErrorState error={query.error} retry={() => query.refetch()} />}
          {!rows && !query.error && <Loading lines={12} />}
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
      </div>
    </Page>
  );
}
