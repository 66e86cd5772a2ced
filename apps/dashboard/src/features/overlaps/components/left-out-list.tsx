import { leftOutReasonTerms, type Side } from "@intersector/domain";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { DataTable } from "../../../components/data-table.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { EmptyState, ErrorState, Loading } from "../../../components/states.tsx";
import type { Column } from "../../../components/table-row.tsx";
import { useLanguage } from "../../../lib/use-language.ts";
import { leftOutQuery } from "../overlaps-api.ts";
import { ActivityLine } from "./activity-line.tsx";

export interface LeftOutListProps {
  analysis: string;
  sideOf: ReadonlyMap<string, Side>;
}

interface LeftOut {
  id: string;
  reason: keyof typeof leftOutReasonTerms;
}

/** The activities that the comparison did not look at, each with its reason: nothing is left out in silence. */
export function LeftOutList({ analysis, sideOf }: LeftOutListProps) {
  const t = useTranslations();
  const language = useLanguage();
  const query = useInfiniteQuery(leftOutQuery(analysis));
  const pages = query.data?.pages;
  const rows = useMemo((): LeftOut[] | undefined => pages?.flatMap(({ leftOut }) => leftOut), [pages]);
  const included = useMemo(() => Object.assign({}, ...(pages ?? []).map((page) => page.included)), [pages]);
  const columns = useMemo(
    (): Column<LeftOut>[] => [
      {
        id: "activity",
        header: t("overlaps.activity"),
        primary: true,
        className: "@2xl:w-[70%]",
        cell: ({ id }) => (
          <RecordLink kind="activity" id={id} className="group block text-ink hover:text-accent">
            <ActivityLine id={id} included={included} sideOf={sideOf} />
          </RecordLink>
        ),
      },
      {
        id: "reason",
        header: t("overlaps.reason"),
        cell: ({ reason }) => leftOutReasonTerms[reason][language],
      },
    ],
    [t, language, included, sideOf],
  );
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (!rows) {
    return query.error ? (
      <ErrorState error={query.error} retry={() => query.refetch()} />
    ) : (
      <Loading lines={8} />
    );
  }
  const total = pages?.[0]?.total ?? rows.length;
  if (total === 0) return <EmptyState title={t("overlaps.noneLeftOut")} />;
  return (
    <div className="space-y-5">
      <p className="prose-measure text-sm text-ink-soft">{t("overlaps.leftOutNote")}</p>
      <DataTable
        caption={t("overlaps.leftOutCount", { count: total })}
        columns={columns}
        rows={rows}
        total={total}
        loadMore={loadMore}
      />
      {hasNextPage && (
        <Button onPress={loadMore} isPending={isFetchingNextPage}>
          {t("records.more")}
        </Button>
      )}
    </div>
  );
}
