import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../components/button.tsx";
import { FilterColumn } from "../../components/filter-column.tsx";
import { Page } from "../../components/page.tsx";
import { RecordLink } from "../../components/record-link.tsx";
import { LogFilters } from "../../features/log/components/log-filters.tsx";
import { LogList } from "../../features/log/components/log-list.tsx";
import { countLogChoices, type LogSearch } from "../../features/log/log-search.ts";
import { Permitted } from "../permitted.tsx";

const route = getRouteApi("/$language/log");

/** Who changed what, when and why. */
export function LogPage() {
  const t = useTranslations();
  return (
    <Page title={t("history.log.title")} lead={t("history.log.lead")}>
      <Permitted
        permission={{ action: "readHistory" }}
        title={t("history.log.closed")}
        note={t("history.log.closedNote")}
      >
        {() => <Log />}
      </Permitted>
    </Page>
  );
}

function Log() {
  const t = useTranslations();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const setSearch = useCallback(
    (next: LogSearch) => void navigate({ search: next, replace: true, resetScroll: false }),
    [navigate],
  );
  const { kind, id } = search;
  return (
    <FilterColumn
      chosen={countLogChoices(search)}
      filters={<LogFilters search={search} onSearch={setSearch} />}
    >
      <div className="min-w-0 space-y-4">
        {kind && id && (
          <p className="flex flex-wrap items-center gap-3 text-sm">
            <span>
              {t("history.log.ofRecord")} <RecordLink kind={kind} id={id} />
            </span>
            <Button onPress={() => setSearch({ ...search, id: undefined })}>{t("history.log.ofAll")}</Button>
          </p>
        )}
        <LogList search={search} />
      </div>
    </FilterColumn>
  );
}
