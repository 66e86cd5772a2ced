import type { KindName } from "@intersector/domain";
import { Link } from "@tanstack/react-router";
import { CircleAlert, CircleCheck, CircleSlash } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { buttonClass } from "../../../components/button-class.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import type { StoredImport } from "../stored-import.ts";

/** How an import ended, and where to go from there. */
export function ImportResult({ stored }: { stored: StoredImport }) {
  const t = useTranslations();
  const language = useLanguage();
  const another = (
    <Link to="/$language/import" params={{ language }} className={buttonClass()}>
      {t("imports.done.another")}
    </Link>
  );
  switch (stored.state) {
    case "applied":
      return (
        <Result
          icon={<CircleCheck aria-hidden="true" className="text-good" />}
          look="border-good bg-good-soft"
          title={stored.counts && t("imports.done.applied", stored.counts)}
          actions={
            <>
              <RecordsLink kind={stored.kind} />
              {another}
            </>
          }
        >
          {stored.counts && stored.counts.refused > 0 && (
            <p className="text-sm">{t("imports.done.refused", { count: stored.counts.refused })}</p>
          )}
        </Result>
      );
    case "failed":
      return (
        <Result
          icon={<CircleAlert aria-hidden="true" className="text-bad" />}
          look="border-bad bg-bad-soft"
          title={t("imports.done.failed")}
          actions={another}
        >
          <p className="text-sm">{stored.error}</p>
          {stored.findings.length > 0 && (
            <ul className="list-disc space-y-1 ps-5 text-sm">
              {stored.findings.map((finding) => (
                <li key={`${finding.code} ${finding.row ?? ""} ${finding.column ?? ""}`}>
                  {finding.row !== undefined && `${t("imports.rowNumber", { row: finding.row })} · `}
                  {finding.column !== undefined && <bdi>{finding.column} · </bdi>}
                  {finding.message}
                </li>
              ))}
            </ul>
          )}
        </Result>
      );
    case "cancelled":
      return (
        <Result
          icon={<CircleSlash aria-hidden="true" className="text-ink-soft" />}
          look="border-line-strong bg-surface"
          title={t("imports.done.cancelled")}
          actions={another}
        />
      );
    default:
      return null;
  }
}

interface ResultProps {
  icon: ReactNode;
  look: string;
  title: ReactNode;
  actions: ReactNode;
  children?: ReactNode;
}

function Result({ icon, look, title, actions, children }: ResultProps) {
  return (
    <div
      className={`flex gap-3 rounded-lg border px-5 py-4 [&>svg]:mt-0.5 [&>svg]:size-5 [&>svg]:shrink-0 ${look}`}
    >
      {icon}
      <div className="min-w-0 space-y-3">
        <p className="font-semibold">{title}</p>
        {children}
        <div className="flex flex-wrap gap-2">{actions}</div>
      </div>
    </div>
  );
}

function RecordsLink({ kind }: { kind: KindName }) {
  const t = useTranslations();
  const language = useLanguage();
  const label = t("imports.done.see");
  if (kind === "activity") {
    return (
      <Link to="/$language/activities" params={{ language }} search={{}} className={buttonClass("primary")}>
        {label}
      </Link>
    );
  }
  return (
    <Link
      to="/$language/records/$kind"
      params={{ language, kind }}
      search={{}}
      className={buttonClass("primary")}
    >
      {label}
    </Link>
  );
}
