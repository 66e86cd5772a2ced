import { languageNames, languages, type ReportEdition } from "@intersector/domain";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Badge } from "../../components/badge.tsx";
import { Page } from "../../components/page.tsx";
import { RecordLink } from "../../components/record-link.tsx";
import { EmptyState, ErrorState, Loading } from "../../components/states.tsx";
import type { Included } from "../../lib/included.ts";
import { recordListQuery } from "../../lib/records-api.ts";
import { useFormats } from "../../lib/use-formats.ts";
import { useLanguage } from "../../lib/use-language.ts";
import { useTerm } from "../../lib/use-term.ts";

/** The editions of the yearly report, the latest first. */
export function ReportsPage() {
  const t = useTranslations();
  const query = useInfiniteQuery(recordListQuery("reportEdition", { sort: "-year", limit: "100" }));
  const pages = query.data?.pages;
  return (
    <Page title={t("nav.reports")} lead={t("reports.lead")}>
      {query.error && !pages && <ErrorState error={query.error} retry={() => query.refetch()} />}
      {query.isPending && <Loading />}
      {pages?.[0]?.total === 0 && (
        <EmptyState title={t("reports.none")}>{t("reports.noneAdvice")}</EmptyState>
      )}
      <ul className="grid gap-4 xl:grid-cols-2">
        {pages?.flatMap(({ records, included }) =>
          records.map(({ id, body }) => (
            <li key={id}>
              <Edition id={id} body={body as unknown as ReportEdition} included={included} />
            </li>
          )),
        )}
      </ul>
    </Page>
  );
}

interface EditionProps {
  id: string;
  body: ReportEdition;
  included: Included | undefined;
}

function Edition({ id, body, included }: EditionProps) {
  const t = useTranslations();
  const term = useTerm();
  const language = useLanguage();
  const { day, period } = useFormats();
  return (
    <article className="relative flex h-full gap-6 rounded-lg border border-line bg-surface p-6 hover:border-accent">
      <p className="text-2xl font-bold text-accent tabular-nums">{body.year}</p>
      <div className="min-w-0 space-y-2">
        <h2 className="text-lg">
          <RecordLink
            kind="reportEdition"
            id={id}
            title={body.title}
            className="text-ink after:absolute after:inset-0 hover:text-accent"
          />
        </h2>
        <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm text-ink-soft">
          <Badge tone={body.state === "published" ? "good" : "warn"}>{term("reportState", body.state)}</Badge>
          <bdi className="font-semibold">{body.symbol ?? t("reports.noSymbol")}</bdi>
          {body.issuedOn && <time dateTime={body.issuedOn}>{day(body.issuedOn)}</time>}
        </p>
        <p className="text-sm text-ink-faint">
          {t("reports.tellsOf", { period: period(body.period) })}{" "}
          <span className="relative z-10">
            <RecordLink kind="meeting" id={body.meeting} included={included} />
          </span>
        </p>
        <ul aria-label={t("reports.language")} className="relative z-10 flex flex-wrap gap-x-1 gap-y-1 pt-1">
          {languages.map((code) => (
            <li key={code}>
              <Link
                to="/$language/reports/$edition"
                params={{ language, edition: id }}
                search={code === language ? {} : { in: code }}
                lang={code}
                className="inline-flex min-h-8 items-center rounded-full border border-line-strong px-3 text-sm hover:border-accent hover:bg-accent-soft hover:text-accent-strong"
              >
                {languageNames[code]}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}
