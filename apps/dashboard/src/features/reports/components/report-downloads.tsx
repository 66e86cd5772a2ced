import { Download } from "lucide-react";
import { useTranslations } from "use-intl";
import { type AskedReport, addressOfReport, reportFormats } from "../reports-api.ts";

/** The same report in every format, each with what it is good for. */
export function ReportDownloads({ asked }: { asked: AskedReport }) {
  const t = useTranslations();
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
      {reportFormats.map((format) => (
        <li key={format}>
          <a
            href={addressOfReport(asked, format)}
            download
            className="flex min-h-11 items-center gap-3 px-4 py-2.5 hover:bg-sunken/60"
          >
            <Download aria-hidden="true" className="size-4 shrink-0 text-accent" />
            <span className="min-w-0 text-sm">
              <span className="block font-semibold">
                {t("reports.download", { format: t(`reports.format.${format}`) })}
              </span>
              <span className="block text-xs text-ink-faint">{t(`reports.goodFor.${format}`)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
