import { labelOfField, type Side } from "@intersector/domain";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { DataTable } from "../../../components/data-table.tsx";
import { EmptyState, ErrorState, Loading } from "../../../components/states.tsx";
import type { Column } from "../../../components/table-row.tsx";
import { announce } from "../../../lib/announce.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { countChoices, type OverlapSearch } from "../overlap-search.ts";
import { type Pair, pairsQuery } from "../overlaps-api.ts";
import { ActivityLine } from "./activity-line.tsx";
import { ClassBadge } from "./class-badge.tsx";
import { ScoreBar } from "./score-bar.tsx";
import { SharedTerms } from "./shared-terms.tsx";

export interface PairListProps {
  analysis: string;
  search: OverlapSearch;
  onClear: () => void;
  sideOf: ReadonlyMap<string, Side>;
}

/** The pairs of a comparison, the most alike first, each leading to its two texts side by side. */
export function PairList({ analysis, search, onClear, sideOf }: PairListProps) {
  const t = useTranslations();
  const language = useLanguage();
  const query = useInfiniteQuery({
    ...pairsQuery(analysis, search, language),
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ pairs }) => pairs), [pages]);
  const included = useMemo(() => Object.assign({}, ...(pages ?? []).map((page) => page.included)), [pages]);
  const names = useMemo(() => Object.assign({}, ...(pages ?? []).map((page) => page.names)), [pages]);
  const total = pages?.[0]?.total;
  useEffect(() => {
    if (total !== undefined) announce(t("overlaps.pairCount", { count: total }));
  }, [total, t]);
  const columns = useMemo(
    (): Column<Pair>[] => [
      {
        id: "pair",
        header: t("overlaps.pair"),
        primary: true,
        className: "@2xl:w-[50%]",
        cell: ({ a, b }) => (
          <Link
            to="/$language/overlaps/$analysis/$a/$b"
            params={{ language, analysis, a, b }}
            className="group block space-y-2 text-ink hover:text-accent"
          >
            <ActivityLine id={a} included={included} sideOf={sideOf} />
            <ActivityLine id={b} included={included} sideOf={sideOf} />
          </Link>
        ),
      },
      {
        id: "class",
        header: labelOfField("overlapCase", "class", language),
        cell: (pair) => <ClassBadge value={pair.class} />,
      },
      {
        id: "score",
        header: labelOfField("overlapCase", "score", language),
        className: "@2xl:w-28",
        cell: ({ score }) => <ScoreBar value={score} />,
      },
      {
        id: "shared",
        header: t("overlaps.shared"),
        cell: (pair) => <SharedTerms pair={pair} names={names} />,
      },
    ],
    [t, language, analysis, included, names, sideOf],
  );
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (!rows) {
    return query.error ? (
      <ErrorState error={query.error} retry={() => query.refetch()} />
    ) : (
      <Loading lines={12} />
    );
  }
  if (rows.length === 0) {
    return countChoices(search) > 0 ? (
      <EmptyState
        title={t("overlaps.noPairs")}
        action={<Button onPress={onClear}>{t("activities.clear")}</Button>}
      >
        {t("overlaps.noPairsAdvice")}
      </EmptyState>
    ) : (
      <EmptyState title={t("overlaps.noPairsAtAll")}>{t("overlaps.noPairsAtAllAdvice")}</EmptyState>
    );
  }
  return (
    <>
      <DataTable
        caption={t("overlaps.pairCount", { count: total ?? rows.length })}
        columns={columns}
        rows={rows}
        total={total ?? rows.length}
        loadMore={loadMore}
      />
      {hasNextPage && (
        <div className="mt-6 flex justify-center">
          <Button onPress={loadMore} isPending={isFetchingNextPage}>
            {t("records.more")}
          </Button>
        </div>
      )}
    </>
  );
}
