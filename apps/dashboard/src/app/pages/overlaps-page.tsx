import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { SlidersHorizontal } from "lucide-react";
import { useCallback, useMemo } from "react";
import { Button as AriaButton, Disclosure, DisclosurePanel } from "react-aria-components";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../components/async-content.tsx";
import { buttonClass } from "../../components/button-class.ts";
import { Page } from "../../components/page.tsx";
import { EmptyState } from "../../components/states.tsx";
import { AnalysisFacts } from "../../features/overlaps/components/analysis-facts.tsx";
import { AnalysisPicker } from "../../features/overlaps/components/analysis-picker.tsx";
import { FailedAnalysis, lastFailure } from "../../features/overlaps/components/failed-analysis.tsx";
import { PairFilters } from "../../features/overlaps/components/pair-filters.tsx";
import { ResultTabs } from "../../features/overlaps/components/result-tabs.tsx";
import { RunningAnalysis } from "../../features/overlaps/components/running-analysis.tsx";
import { SideMatrix } from "../../features/overlaps/components/side-matrix.tsx";
import { StartAnalysis } from "../../features/overlaps/components/start-analysis.tsx";
import { countChoices, type OverlapSearch } from "../../features/overlaps/overlap-search.ts";
import { type AnalysisSummary, analysesQuery, isAtWork } from "../../features/overlaps/overlaps-api.ts";
import { useAnalysisNews } from "../../features/overlaps/use-analysis-news.ts";
import { sidesOfUnits } from "../../lib/sides-of-units.ts";
import { useAllRecords } from "../../lib/use-all-records.ts";
import { useKeptFocus } from "../../lib/use-kept-focus.ts";
import { useLanguage } from "../../lib/use-language.ts";
import { OverlapTabs } from "../overlap-tabs.tsx";
import { Permitted } from "../permitted.tsx";

const route = getRouteApi("/$language/overlaps");

type NameOf = (person: string) => string;

/** What the latest comparison of the activities found, and how to have them compared again. */
export function OverlapsPage() {
  const t = useTranslations();
  return (
    <Page title={t("overlaps.title")} lead={t("overlaps.lead")}>
      <OverlapTabs />
      <Permitted
        permission={{ action: "readAnalyses" }}
        title={t("overlaps.closed")}
        note={t("overlaps.closedNote")}
      >
        {(_reader, nameOf) => <Comparisons nameOf={nameOf} />}
      </Permitted>
    </Page>
  );
}

function Comparisons({ nameOf }: { nameOf: NameOf }) {
  const t = useTranslations();
  const query = useQuery(analysesQuery(useLanguage()));
  const units = useAllRecords("unit");
  useAnalysisNews(query.data?.analyses);
  useKeptFocus((query.data?.analyses ?? []).map(({ id, state }) => `${id} ${state}`).join());
  return (
    <AsyncContent query={query} lines={8}>
      {({ analyses, defaultThreshold }) => {
        const running = analyses.filter(isAtWork);
        const done = analyses.filter(({ state }) => state === "done");
        const failure = running.length === 0 ? lastFailure(analyses) : undefined;
        const start = running.length === 0 && (
          <StartAnalysis
            units={units}
            defaultThreshold={defaultThreshold}
            look={done.length === 0 ? "primary" : "secondary"}
          />
        );
        return (
          <div className="space-y-8">
            {running.map((analysis) => (
              <RunningAnalysis key={analysis.id} analysis={analysis} />
            ))}
            {failure && <FailedAnalysis analysis={failure} />}
            {done.length > 0 ? (
              <Result done={done} nameOf={nameOf} start={start} />
            ) : (
              running.length === 0 && (
                <EmptyState title={t("overlaps.none")} action={start}>
                  {t("overlaps.noneAdvice")}
                </EmptyState>
              )
            )}
          </div>
        );
      }}
    </AsyncContent>
  );
}

interface ResultProps {
  done: readonly AnalysisSummary[];
  nameOf: NameOf;
  start: React.ReactNode;
}

function Result({ done, nameOf, start }: ResultProps) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const units = useAllRecords("unit");
  const sideOf = useMemo(() => sidesOfUnits(units), [units]);
  const analysis = done.find(({ id }) => id === search.analysis) ?? done[0];
  const setSearch = useCallback(
    (next: OverlapSearch) => void navigate({ search: next, replace: true, resetScroll: false }),
    [navigate],
  );
  if (!analysis) return null;
  return (
    <>
      <section className="flex flex-wrap items-end justify-between gap-x-10 gap-y-5 rounded-lg border border-line bg-surface p-5">
        <AnalysisFacts analysis={analysis} nameOf={nameOf} />
        <div className="flex flex-wrap items-end gap-3">
          {done.length > 1 && (
            <div className="w-60">
              <AnalysisPicker
                analyses={done}
                chosen={analysis.id}
                onChoose={(id) => setSearch({ ...search, analysis: id, from: undefined })}
              />
            </div>
          )}
          {start}
        </div>
      </section>
      <SideMatrix
        analysis={analysis.id}
        chosen={search.between}
        onChoose={(between) => setSearch({ ...search, between, show: undefined })}
      />
      <ResultTabs
        analysis={analysis}
        search={search}
        onSearch={setSearch}
        sideOf={sideOf}
        filters={<Filters analysis={analysis} search={search} onSearch={setSearch} />}
      />
    </>
  );
}

interface FiltersProps {
  analysis: AnalysisSummary;
  search: OverlapSearch;
  onSearch: (search: OverlapSearch) => void;
}

/** The filters beside the list, or above it and folded where there is no room. */
function Filters({ analysis, search, onSearch }: FiltersProps) {
  const t = useTranslations();
  const units = useAllRecords("unit");
  const label = t("activities.filters", { count: countChoices(search) });
  const fields = (
    <PairFilters search={search} onSearch={onSearch} threshold={analysis.threshold} units={units} />
  );
  return (
    <>
      <Disclosure className="lg:hidden">
        <AriaButton slot="trigger" className={buttonClass()}>
          <SlidersHorizontal aria-hidden="true" />
          {label}
        </AriaButton>
        <DisclosurePanel className="mt-4">{fields}</DisclosurePanel>
      </Disclosure>
      <aside
        aria-label={label}
        className="sticky top-20 hidden max-h-[calc(100dvh-6rem)] self-start overflow-y-auto p-1 lg:block"
      >
        {fields}
      </aside>
    </>
  );
}
