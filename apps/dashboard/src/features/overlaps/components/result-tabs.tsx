import type { Side } from "@intersector/domain";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { type OverlapSearch, type ResultView, resultViews } from "../overlap-search.ts";
import { type AnalysisSummary, identicalQuery, leftOutQuery, pairsQuery } from "../overlaps-api.ts";
import { GroupList } from "./group-list.tsx";
import { LeftOutList } from "./left-out-list.tsx";
import { PairList } from "./pair-list.tsx";

export interface ResultTabsProps {
  analysis: AnalysisSummary;
  search: OverlapSearch;
  onSearch: (search: OverlapSearch) => void;
  sideOf: ReadonlyMap<string, Side>;
  /** What narrows the list of pairs. */
  filters: ReactNode;
}

/** The three lists that a comparison gives, each with how many it holds. */
export function ResultTabs({ analysis, search, onSearch, sideOf, filters }: ResultTabsProps) {
  const t = useTranslations();
  const language = useLanguage();
  const { number } = useFormats();
  const { id } = analysis;
  const pairs = useInfiniteQuery(pairsQuery(id, search, language)).data?.pages[0]?.total;
  const identical = useInfiniteQuery(identicalQuery(id, language)).data?.pages[0]?.total;
  const leftOut = useInfiniteQuery(leftOutQuery(id)).data?.pages[0]?.total;
  const totals: Record<ResultView, number | undefined> = { pairs, identical, leftOut };
  return (
    <Tabs
      selectedKey={search.show ?? "pairs"}
      onSelectionChange={(key) =>
        onSearch({ ...search, show: key === "pairs" ? undefined : (key as ResultView) })
      }
    >
      <TabList aria-label={t("overlaps.result")} className="mb-6 flex flex-wrap gap-2">
        {resultViews.map((view) => (
          <Tab
            key={view}
            id={view}
            className="flex min-h-10 cursor-pointer items-center gap-2 rounded-full border border-line-strong bg-surface px-4 text-sm font-semibold text-ink-soft hover:bg-sunken focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-focus data-selected:border-accent data-selected:bg-accent-soft data-selected:text-accent-strong"
          >
            {t(`overlaps.view.${view}`)}
            <span className="font-normal tabular-nums">
              {totals[view] === undefined ? "…" : number(totals[view])}
            </span>
          </Tab>
        ))}
      </TabList>
      <TabPanel
        id="pairs"
        className="focus-visible:outline-2 focus-visible:outline-offset-4 focus-visible:outline-focus"
      >
        <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
          {filters}
          <div className="min-w-0">
            <PairList
              analysis={id}
              search={search}
              onClear={() => onSearch({ analysis: search.analysis })}
              sideOf={sideOf}
            />
          </div>
        </div>
      </TabPanel>
      <TabPanel
        id="identical"
        className="focus-visible:outline-2 focus-visible:outline-offset-4 focus-visible:outline-focus"
      >
        <GroupList analysis={id} sideOf={sideOf} />
      </TabPanel>
      <TabPanel
        id="leftOut"
        className="focus-visible:outline-2 focus-visible:outline-offset-4 focus-visible:outline-focus"
      >
        <LeftOutList analysis={id} sideOf={sideOf} />
      </TabPanel>
    </Tabs>
  );
}
