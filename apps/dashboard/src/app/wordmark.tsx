import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useLanguage } from "../lib/use-language.ts";

/** The product's name and mark: the four sides, and where they meet. */
export function Wordmark() {
  const t = useTranslations();
  const language = useLanguage();
  return (
    <Link to="/$language" params={{ language }} className="inline-flex items-center gap-2.5 px-2 py-1">
      <svg viewBox="0 0 32 32" aria-hidden="true" className="size-7 shrink-0">
        <rect x="2" y="2" width="18" height="18" rx="4" className="fill-side-r" />
        <rect x="12" y="2" width="18" height="18" rx="4" className="fill-side-t opacity-85" />
        <rect x="2" y="12" width="18" height="18" rx="4" className="fill-side-d opacity-85" />
        <rect x="12" y="12" width="18" height="18" rx="4" className="fill-side-gs opacity-85" />
      </svg>
      <span className="text-base leading-none font-bold" lang="en" dir="ltr">
        {t("app.name")}
      </span>
    </Link>
  );
}
