import {
  isLanguage,
  languageNames,
  languages,
  may,
  type Principal,
  type ReportEdition,
  textIn,
} from "@intersector/domain";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { SquareArrowOutUpRight } from "lucide-react";
import { useTranslations } from "use-intl";
import { Badge } from "../../components/badge.tsx";
import { buttonClass } from "../../components/button-class.ts";
import { RadioField, SelectField } from "../../components/fields.tsx";
import { Localized } from "../../components/localized.tsx";
import { Page, Section } from "../../components/page.tsx";
import { ReportCheck } from "../../features/reports/components/report-check.tsx";
import { ReportDownloads } from "../../features/reports/components/report-downloads.tsx";
import { ReportFrame } from "../../features/reports/components/report-frame.tsx";
import type { ReportSearch } from "../../features/reports/report-search.ts";
import {
  type AskedReport,
  addressOfReport,
  type ReportSummary,
  reportSummaryQuery,
} from "../../features/reports/reports-api.ts";
import { ApiProblem } from "../../lib/problem.ts";
import { recordQuery } from "../../lib/records-api.ts";
import { useFormats } from "../../lib/use-formats.ts";
import { useLanguage } from "../../lib/use-language.ts";
import { useTerm } from "../../lib/use-term.ts";
import { Fetched } from "../fetched.tsx";
import { ClosedPart } from "../permitted.tsx";

const route = getRouteApi("/$language/reports/$edition");

/** One edition in a chosen language: to read, to take home, and to see what it still lacks. */
export function ReportPage() {
  const t = useTranslations();
  const language = useLanguage();
  const term = useTerm();
  const { edition } = route.useParams();
  const search = route.useSearch();
  const record = useQuery(recordQuery("reportEdition", edition));
  const body = record.data?.record.body as ReportEdition | undefined;
  const asked: AskedReport = {
    edition,
    language: search.in ?? language,
    includeIllustrative: search.without === undefined,
  };
  const summary = useQuery({ ...reportSummaryQuery(asked), placeholderData: keepPreviousData });
  const isClosed = summary.error instanceof ApiProblem && [401, 403].includes(summary.error.status);
  return (
    <Page
      title={body ? textIn(body.title, language).text : t("nav.reports")}
      {...(body ? { heading: <Localized value={body.title} /> } : {})}
      above={
        <Link
          to="/$language/reports"
          params={{ language }}
          className="hover:text-accent hover:underline underline-offset-3"
        >
          {t("nav.reports")}
        </Link>
      }
      lead={
        body && (
          <span className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
            <Badge tone={body.state === "published" ? "good" : "warn"}>
              {term("reportState", body.state)}
            </Badge>
            <span className="tabular-nums">{body.year}</span>
            <bdi className="font-semibold">{body.symbol ?? t("reports.noSymbol")}</bdi>
          </span>
        )
      }
    >
      {isClosed ? (
        <ClosedPart
          isOpenTo={readsWhatReportsRestOn}
          title={t("reports.closed")}
          note={t("reports.closedNote")}
        />
      ) : (
        <Fetched query={summary} lines={12}>
          {(data) => (
            <div className="grid gap-x-10 gap-y-10 xl:grid-cols-[minmax(0,1fr)_21rem]">
              <Preview asked={asked} summary={data} />
              <div className="space-y-10 max-xl:-order-1">
                <Choices asked={asked} search={search} />
                <Section title={t("reports.check.title")} note={t("reports.check.note")}>
                  <ReportCheck summary={data} />
                </Section>
                <Section title={t("reports.takeHome")}>
                  <ReportDownloads asked={asked} />
                </Section>
              </div>
            </div>
          )}
        </Fetched>
      )}
    </Page>
  );
}

/** A report in preparation rests on records that staff alone may read. */
function readsWhatReportsRestOn(person: Pick<Principal, "id" | "name" | "roles">): boolean {
  return may(person, { action: "read", kind: "person", state: "published" });
}

function Choices({ asked, search }: { asked: AskedReport; search: ReportSearch }) {
  const t = useTranslations();
  const navigate = route.useNavigate();
  const set = (next: ReportSearch) => void navigate({ search: next, replace: true, resetScroll: false });
  return (
    <div className="space-y-6">
      <SelectField
        label={t("reports.language")}
        chosen={asked.language}
        onChoose={(chosen) => isLanguage(chosen) && set({ ...search, in: chosen })}
        options={languages.map((code) => ({ id: code, label: languageNames[code] }))}
      />
      <RadioField
        label={t("reports.illustrative.label")}
        chosen={asked.includeIllustrative ? "with" : "without"}
        onChoose={(chosen) => set({ ...search, without: chosen === "without" ? "illustrative" : undefined })}
        options={[
          { id: "with", label: t("reports.illustrative.with"), note: t("reports.illustrative.withNote") },
          { id: "without", label: t("reports.illustrative.without") },
        ]}
      />
    </div>
  );
}

function Preview({ asked, summary }: { asked: AskedReport; summary: ReportSummary }) {
  const t = useTranslations();
  const { moment } = useFormats();
  return (
    <section aria-label={t("reports.preview")} className="min-w-0 space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="text-sm text-ink-soft">
          {t("reports.size", {
            paragraphs: summary.numberedParagraphs,
            tables: summary.blocks.table,
            figures: summary.blocks.figure,
          })}{" "}
          {t("reports.builtFrom", { when: moment(summary.builtFrom) })}
        </p>
        <a
          href={addressOfReport(asked, "html")}
          target="_blank"
          rel="noreferrer"
          className={`-ms-3.5 ${buttonClass("quiet")}`}
        >
          <SquareArrowOutUpRight aria-hidden="true" />
          {t("reports.ownTab")}
        </a>
      </div>
      <ReportFrame asked={asked} />
      <p className="text-xs text-ink-faint">{t("reports.sourcesNote")}</p>
    </section>
  );
}
