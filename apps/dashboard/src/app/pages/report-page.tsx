import { isLanguage, type Language, languageNames, languages, textIn, titleOf } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { SelectField } from "../../components/fields.tsx";
import { Page } from "../../components/page.tsx";
import { ErrorState } from "../../components/states.tsx";
import { reportUrl } from "../../lib/api.ts";
import { recordQuery } from "../../lib/records-api.ts";
import { useLanguage } from "../../lib/use-language.ts";

const formats = [
  { format: "docx", name: "Word" },
  { format: "pdf", name: "PDF" },
  { format: "html", name: "HTML" },
  { format: "md", name: "Markdown" },
  { format: "json", name: "JSON" },
] as const;

/** One edition in a chosen language: to read, and to take home. */
export function ReportPage() {
  const t = useTranslations();
  const language = useLanguage();
  const { edition = "" } = useParams({ strict: false });
  const [chosen, setChosen] = useState<Language>(language);
  const query = useQuery(recordQuery("reportEdition", edition));
  const title = query.data && titleOf("reportEdition", query.data.record.body as never);
  const shown =
    title === undefined ? t("nav.reports") : typeof title === "string" ? title : textIn(title, language).text;
  return (
    <Page
      title={shown}
      above={
        <Link to="/$language/reports" params={{ language }} className="hover:underline">
          {t("nav.reports")}
        </Link>
      }
    >
      {query.error ? (
        <ErrorState error={query.error} retry={() => query.refetch()} />
      ) : (
        <div className="space-y-6">
          <div className="flex flex-wrap items-end gap-4">
            <div className="w-56">
              <SelectField
                label={t("reports.language")}
                chosen={chosen}
                onChoose={(id) => isLanguage(id) && setChosen(id)}
                options={languages.map((id) => ({ id, label: languageNames[id] }))}
              />
            </div>
            <ul className="flex flex-wrap gap-2">
              {formats.map(({ format, name }) => (
                <li key={format}>
                  <a
                    href={reportUrl(edition, format, chosen)}
                    download
                    className="inline-flex min-h-10 items-center rounded-md border border-line-strong bg-surface px-3 text-sm font-medium hover:bg-sunken"
                  >
                    {t("reports.download", { format: name })}
                  </a>
                </li>
              ))}
            </ul>
          </div>
          <iframe
            title={t("reports.preview")}
            src={reportUrl(edition, "html", chosen)}
            sandbox="allow-same-origin"
            className="h-[75vh] w-full rounded-lg border border-line bg-white"
          />
        </div>
      )}
    </Page>
  );
}
