import type { KindName } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { DownloadMenu } from "../../../components/download-menu.tsx";
import { exportUrl, templateUrl } from "../../../lib/api.ts";

/** What happens to a file, and files of the kind to begin with. */
export function ImportGuide({ kind }: { kind: KindName }) {
  const t = useTranslations();
  return (
    <aside className="space-y-8 text-sm">
      <section>
        <h2 className="mb-3 text-base">{t("imports.steps.title")}</h2>
        <ol className="space-y-3">
          {(["check", "correct", "apply"] as const).map((step, index) => (
            <li key={step} className="grid grid-cols-[1.75rem_minmax(0,1fr)] text-ink-soft">
              <span aria-hidden="true" className="font-bold text-accent tabular-nums">
                {index + 1}
              </span>
              {t(`imports.steps.${step}`)}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2 className="mb-1.5 text-base">{t("imports.template.title")}</h2>
        <p className="mb-2 text-ink-soft">{t("imports.template.note")}</p>
        <div className="-ms-2 flex flex-wrap gap-x-2">
          <DownloadMenu
            label={t("imports.template.empty")}
            formats={(["xlsx", "csv"] as const).map((format) => ({
              id: format,
              label: t(`files.${format}`),
              href: templateUrl(kind, format),
            }))}
          />
          <DownloadMenu
            label={t("imports.template.present")}
            formats={(["xlsx", "csv", "jsonl"] as const).map((format) => ({
              id: format,
              label: t(`files.${format}`),
              href: exportUrl(kind, format),
            }))}
          />
        </div>
      </section>
    </aside>
  );
}
