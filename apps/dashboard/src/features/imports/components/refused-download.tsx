import { Download } from "lucide-react";
import { useTranslations } from "use-intl";
import { buttonClass } from "../../../components/button-class.ts";
import { refusedUrl } from "../../../lib/api.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import type { StoredImport } from "../stored-import.ts";

/** The refused rows as a file of the form in which they came, to be corrected and imported again. */
export function RefusedDownload({ stored }: { stored: Pick<StoredImport, "id" | "format"> }) {
  const t = useTranslations();
  const language = useLanguage();
  const format = t(`files.${stored.format}`);
  return (
    <div className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2">
      <a
        href={`${refusedUrl(stored.id, stored.format)}&lang=${language}`}
        download
        className={buttonClass("secondary")}
      >
        <Download aria-hidden="true" />
        {t("imports.downloadRefused", { format })}
      </a>
      <p className="max-w-prose min-w-0 basis-64 grow text-sm text-ink-faint">
        {t("imports.downloadRefusedNote")}
      </p>
    </div>
  );
}
