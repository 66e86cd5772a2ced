import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useLanguage } from "../lib/use-language.ts";

const tabClass =
  "-mb-px inline-flex min-h-10 items-center border-b-2 border-transparent px-1 text-sm font-semibold text-ink-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-accent-strong";

/** The two halves of the work on overlaps: what a comparison found, and the cases that people keep. */
export function OverlapTabs() {
  const t = useTranslations();
  const language = useLanguage();
  return (
    <nav aria-label={t("overlaps.title")} className="mb-8 flex gap-6 border-b border-line">
      <Link
        to="/$language/overlaps"
        params={{ language }}
        search={{}}
        activeOptions={{ exact: true, includeSearch: false }}
        className={tabClass}
      >
        {t("overlaps.comparison")}
      </Link>
      <Link to="/$language/overlaps/cases" params={{ language }} search={{}} className={tabClass}>
        {t("overlaps.cases")}
      </Link>
    </nav>
  );
}
