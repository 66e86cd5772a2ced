import type { ReportEdition } from "@intersector/domain";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Page } from "../../components/page.tsx";
import { RecordLink } from "../../components/record-link.tsx";
import { EmptyState, ErrorState, Loading } from "../../components/states.tsx";
import { recordListQuery } from "../../lib/records-api.ts";

/** The editions of the yearly report. */
export function ReportsPage() {
  const t = useTranslations();
  const query = useInfiniteQuery(recordListQuery("reportEdition", { sort: "-year", limit: "100" }));
  const editions = query.data?.pages.flatMap((page) => page.records);
  return (
    <Page title={t("nav.reports")} lead={t("reports.lead")}>
      {query.error && <ErrorState error={query.error} retry={() => query.refetch()} />}
      {query.isPending && <Loading />}
      {editions?.length === 0 && <EmptyState title={t("records.none")}>{t("records.noneAdvice")}</EmptyState>}
      <ul className="space-y-3">
        {editions?.map(({ id, body }) => {
          const { title, year } = body as unknown as ReportEdition;
          return (
            <li key={id} className="rounded-lg border border-line bg-surface p-5">
              <p className="text-sm text-ink-faint tabular-nums">{year}</p>
              <p className="mt-1 font-semibold">
                <RecordLink kind="reportEdition" id={id} title={title} />
              </p>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
