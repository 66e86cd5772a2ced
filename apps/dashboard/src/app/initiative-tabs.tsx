import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useLanguage } from "../lib/use-language.ts";
import { useKindName } from "../lib/use-term.ts";

const tabClass =
  "-mb-px inline-flex min-h-10 items-center border-b-2 border-transparent px-1 text-sm font-semibold text-ink-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-accent-strong";

/** What is done together, and what it is measured by. */
export function InitiativeTabs() {
  const t = useTranslations();
  const language = useLanguage();
  const kindName = useKindName();
  return (
    <nav aria-label={t("library.initiatives.parts")} className="mb-8 flex gap-6 border-b border-line">
      <Link
        to="/$language/initiatives"
        params={{ language }}
        search={{}}
        activeOptions={{ exact: true, includeSearch: false }}
        className={tabClass}
      >
        {kindName("initiative", "many")}
      </Link>
      <Link to="/$language/indicators" params={{ language }} search={{}} className={tabClass}>
        {kindName("indicator", "many")}
      </Link>
    </nav>
  );
}
