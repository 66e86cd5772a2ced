import { getRouteApi } from "@tanstack/react-router";
import { SlidersHorizontal } from "lucide-react";
import { useCallback } from "react";
import { Button as AriaButton, Disclosure, DisclosurePanel } from "react-aria-components";
import { useTranslations } from "use-intl";
import { Button } from "../../components/button.tsx";
import { buttonClass } from "../../components/button-class.ts";
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
  const label = t("activities.filters", { count: countLogChoices(search) });
  const filters = <LogFilters search={search} onSearch={setSearch} />;
  const { kind, id } = search;
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <Disclosure className="lg:hidden">
        <AriaButton slot="trigger" className={buttonClass()}>
          <SlidersHorizontal aria-hidden="true" />
          {label}
        </AriaButton>
        <DisclosurePanel className="mt-4">{filters}</DisclosurePanel>
      </Disclosure>
      <aside aria-label={label} className="hidden lg:block">
        {filters}
      </aside>
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
    </div>
  );
}
