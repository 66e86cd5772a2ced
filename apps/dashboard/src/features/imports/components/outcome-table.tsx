import { useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { DataTable } from "../../../components/data-table.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { ErrorState, Loading } from "../../../components/states.tsx";
import type { Column } from "../../../components/table-row.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { outcomesQuery } from "../imports-api.ts";
import type { ImportOutcome, OutcomeType, StoredImport } from "../stored-import.ts";

export interface OutcomeTableProps {
  stored: StoredImport;
  type: OutcomeType;
}

type RowFinding = ImportOutcome["findings"][number];

/** The rows of one outcome: where each stands in the file, which record it is, and what is to be said of its cells. */
export function OutcomeTable({ stored, type }: OutcomeTableProps) {
  const t = useTranslations();
  const language = useLanguage();
  const { number } = useFormats();
  const query = useInfiniteQuery(outcomesQuery(stored, type, language));
  const rows = useMemo(() => query.data?.pages.flatMap(({ outcomes }) => outcomes), [query.data]);
  const hasNotes = rows?.some(({ notes }) => notes.length > 0) ?? false;
  const isInRegister = type === "unchanged" || type === "changed" || stored.state === "applied";
  const columns = useMemo((): Column<ImportOutcome>[] => {
    const row: Column<ImportOutcome> = {
      id: "row",
      header: t("imports.row"),
      primary: true,
      className: "@2xl:w-24 whitespace-nowrap tabular-nums",
      cell: (outcome) => t("imports.rowNumber", { row: outcome.row }),
    };
    if (type === "refused") {
      return [
        row,
        {
          id: "reasons",
          header: t("imports.reasons"),
          cell: ({ findings }) => <Findings findings={findings} />,
        },
      ];
    }
    return [
      row,
      {
        id: "record",
        header: t("imports.record"),
        cell: ({ id, title }) =>
          id && isInRegister ? (
            <RecordLink
              kind={stored.kind}
              id={id}
              title={title ?? id}
              className="text-ink hover:text-accent hover:underline underline-offset-3"
            />
          ) : (
            <bdi>{title ?? id}</bdi>
          ),
      },
      ...(hasNotes
        ? [
            {
              id: "notes",
              header: t("imports.notes"),
              cell: ({ notes }: ImportOutcome) => notes.length > 0 && <Findings findings={notes} />,
            },
          ]
        : []),
    ];
  }, [t, type, stored.kind, isInRegister, hasNotes]);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (!rows) {
    return query.error ? (
      <ErrorState error={query.error} retry={() => query.refetch()} />
    ) : (
      <Loading lines={6} />
    );
  }
  if (rows.length === 0) return <p className="text-sm text-ink-faint">{t("imports.noRows")}</p>;
  const total = query.data?.pages[0]?.total ?? rows.length;
  return (
    <>
      <DataTable
        caption={`${t(`imports.outcome.${type}`)} (${number(total)})`}
        columns={columns}
        rows={rows}
        total={total}
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

function Findings({ findings }: { findings: readonly RowFinding[] }) {
  const t = useTranslations();
  return (
    <ul className="space-y-1">
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.pointer} ${finding.column ?? ""}`}>
          {finding.column !== undefined && (
            <span className="me-2 inline-block rounded-sm bg-sunken px-1.5 text-xs font-semibold text-ink-soft">
              <span className="sr-only">{t("imports.column", { column: finding.column })}</span>
              <bdi aria-hidden="true">{finding.column}</bdi>
            </span>
          )}
          {finding.message}
        </li>
      ))}
    </ul>
  );
}
