import { labelOfField, type OverlapCase, type Side } from "@intersector/domain";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { DataTable } from "../../../components/data-table.tsx";
import { ProvenanceBadge } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { SideBadge } from "../../../components/side-mark.tsx";
import type { TableSort } from "../../../components/sortable-header.tsx";
import { EmptyState, ErrorState, Loading } from "../../../components/states.tsx";
import type { Column } from "../../../components/table-row.tsx";
import { announce } from "../../../lib/announce.ts";
import { recordListQuery } from "../../../lib/records-api.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { type CaseSearch, caseOrder, caseQueryOf, countCaseChoices } from "../case-search.ts";
import { CaseStateBadge } from "./case-state-badge.tsx";
import { ClassBadge } from "./class-badge.tsx";

export interface CaseListProps {
  search: CaseSearch;
  onSearch: (search: CaseSearch) => void;
  sideOf: ReadonlyMap<string, Side>;
}

interface Row {
  id: string;
  body: OverlapCase;
}

/** The overlap cases: what was found, between whom, and how far each has come. */
export function CaseList({ search, onSearch, sideOf }: CaseListProps) {
  const t = useTranslations();
  const language = useLanguage();
  const { shortDay } = useFormats();
  const query = useInfiniteQuery({
    ...recordListQuery("overlapCase", { ...caseQueryOf(search), lang: language, limit: "100" }),
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages;
  const rows = useMemo(
    () =>
      pages?.flatMap((page) =>
        page.records.map(({ id, body }): Row => ({ id, body: body as unknown as OverlapCase })),
      ),
    [pages],
  );
  const included = useMemo(() => Object.assign({}, ...(pages ?? []).map((page) => page.included)), [pages]);
  const total = pages?.[0]?.total;
  useEffect(() => {
    if (total !== undefined) announce(t("overlaps.caseCount", { count: total }));
  }, [total, t]);
  const columns = useMemo((): Column<Row>[] => {
    const label = (field: string) => labelOfField("overlapCase", field, language);
    return [
      {
        id: "title",
        header: label("title"),
        sortBy: "title",
        primary: true,
        className: "@2xl:w-[32%]",
        cell: ({ id, body }) => (
          <span className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
            <RecordLink
              kind="overlapCase"
              id={id}
              title={body.title}
              className="min-w-0 text-ink hover:text-accent hover:underline underline-offset-3"
            />
            <ProvenanceBadge provenance={body.provenance} />
          </span>
        ),
      },
      {
        id: "class",
        header: label("class"),
        sortBy: "class",
        cell: ({ body }) => <ClassBadge value={body.class} />,
      },
      {
        id: "state",
        header: label("state"),
        sortBy: "state",
        cell: ({ body }) => <CaseStateBadge value={body.state} />,
      },
      {
        id: "units",
        header: label("units"),
        className: "@2xl:w-[36%]",
        cell: ({ body }) => (
          <ul className="space-y-1">
            {body.units.map((unit) => {
              const side = sideOf.get(unit);
              return (
                <li key={unit}>
                  {side && <SideBadge side={side} />}{" "}
                  <RecordLink
                    kind="unit"
                    id={unit}
                    included={included}
                    className="text-ink-soft hover:text-accent hover:underline underline-offset-3"
                  />
                </li>
              );
            })}
          </ul>
        ),
      },
      {
        id: "identifiedOn",
        header: label("identifiedOn"),
        sortBy: "identifiedOn",
        cell: ({ body }) => (
          <time dateTime={body.identifiedOn} className="whitespace-nowrap">
            {shortDay(body.identifiedOn)}
          </time>
        ),
      },
    ];
  }, [language, included, sideOf, shortDay]);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (!rows) {
    return query.error ? (
      <ErrorState error={query.error} retry={() => query.refetch()} />
    ) : (
      <Loading lines={10} />
    );
  }
  if (rows.length === 0) {
    const isNarrowed = countCaseChoices(search) > 0 || search.q !== undefined;
    return isNarrowed ? (
      <EmptyState
        title={t("overlaps.noCases")}
        action={<Button onPress={() => onSearch({})}>{t("activities.clear")}</Button>}
      >
        {t("activities.noneAdvice")}
      </EmptyState>
    ) : (
      <EmptyState title={t("overlaps.noCasesAtAll")}>{t("overlaps.noCasesAdvice")}</EmptyState>
    );
  }
  return (
    <>
      <DataTable
        caption={t("overlaps.caseCount", { count: total ?? rows.length })}
        columns={columns}
        rows={rows}
        total={total ?? rows.length}
        sort={sortOf(search.sort ?? caseOrder)}
        onSort={({ by, direction }) =>
          onSearch({ ...search, sort: direction === "descending" ? `-${by}` : by })
        }
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

function sortOf(sort: string): TableSort {
  return sort.startsWith("-")
    ? { by: sort.slice(1), direction: "descending" }
    : { by: sort, direction: "ascending" };
}
