import { labelOfField } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo } from "react";
import { useTranslations } from "use-intl";
import { buttonClass } from "../../components/button-class.ts";
import { DownloadMenu } from "../../components/download-menu.tsx";
import { FilterColumn } from "../../components/filter-column.tsx";
import { ListState } from "../../components/list-state.tsx";
import { ListTools, shownColumns } from "../../components/list-tools.tsx";
import { Page } from "../../components/page.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { sortOf, sortParam } from "../../components/sortable-header.tsx";
import { EmptyState } from "../../components/states.tsx";
import {
  type ActivitySearch,
  activityColumns,
  countChoices,
  ignoredIn,
  parseActivitySearch,
  standardColumns,
} from "../../features/activities/activity-search.ts";
import { ActivityFilters } from "../../features/activities/components/activity-filters.tsx";
import { ActivityTable } from "../../features/activities/components/activity-table.tsx";
import { useActivityQuery } from "../../features/activities/use-activity-query.ts";
import { sessionQuery } from "../../features/session/session-api.ts";
import { announce } from "../../lib/announce.ts";
import { exportFormats, exportUrl } from "../../lib/api.ts";
import { formatSearchParams } from "../../lib/search-params.ts";
import { useAllRecords } from "../../lib/use-all-records.ts";
import { useLanguage } from "../../lib/use-language.ts";
import { useRecordRows } from "../../lib/use-record-rows.ts";
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
  const { query, sort, units, isKnown } = useActivityQuery(search);
  const themes = useAllRecords("theme");
  const list = useRecordRows("activity", query, { enabled: isKnown });
  const { rows } = list;
  const total = rows?.total;
  useEffect(() => {
    if (total !== undefined) announce(t("activities.count", { count: total }));
  }, [total, t]);

  const setSearch = useCallback(
    (next: ActivitySearch) => void navigate({ search: next, replace: true, resetScroll: false }),
    [navigate],
  );
  const setWords = useCallback((q: string) => setSearch({ ...search, q }), [search, setSearch]);
  const columns = useMemo(
    () => shownColumns(listName, search.columns, activityColumns, standardColumns),
    [search.columns],
  );
  const shown = ["title", ...columns.filter((id) => id !== "updatedAt")].join(",");
  const downloads = [
    { name: "shown", note: t("lists.shownColumns"), query: { ...query, fields: shown } },
    { name: "all", note: t("lists.allColumns"), query },
  ].flatMap(({ name, note, query }) =>
    exportFormats.map((format) => ({
      id: `${name}-${format}`,
      label: t(`files.${format}`),
      note,
      href: exportUrl("activity", format, formatSearchParams(query).slice(1)),
    })),
  );
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
        <div aria-busy={list.isOld} className="min-w-0 aria-busy:opacity-60 motion-safe:transition-opacity">
          <div className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-2">
            <SearchField label={t("activities.search")} value={search.q ?? ""} onSearch={setWords} />
            {total !== undefined && (
              <p className="text-sm font-semibold tabular-nums">{t("activities.count", { count: total })}</p>
            )}
            <ListTools
              list={listName}
              person={reader}
              search={search}
              onSearch={(next) => setSearch(parseActivitySearch(next))}
              columns={{
                all: activityColumns.map((id) => ({
                  id,
                  label: id === "updatedAt" ? t("records.updated") : labelOfField("activity", id, language),
                })),
                standard: standardColumns,
                shown: columns,
              }}
            />
          </div>
          {ignored.length > 0 && (
            <p className="mb-3 rounded-md bg-warn-soft px-3 py-2 text-sm text-warn">
              {t("lists.ignored", { what: ignored.join(", ") })}
            </p>
          )}
          <ListState list={list} lines={12} />
          {total === 0 && (
            <EmptyState
              title={t("activities.none")}
              action={
                <button type="button" className={buttonClass()} onClick={() => setSearch({})}>
                  {t("activities.clear")}
                </button>
              }
            >
              {t("activities.noneAdvice")}
            </EmptyState>
          )}
          {rows && rows.total > 0 && (
            <ActivityTable
              rows={rows}
              chosen={columns}
              units={units}
              search={search}
              sort={sortOf(sort)}
              onSort={(next) => setSearch({ ...search, sort: sortParam(next) })}
            />
          )}
        </div>
      </FilterColumn>
    </Page>
  );
}
