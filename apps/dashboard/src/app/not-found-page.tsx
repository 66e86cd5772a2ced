import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { buttonClass } from "../components/button-class.ts";
import { Page } from "../components/page.tsx";
import { useLanguage } from "../lib/use-language.ts";

/** An address that leads nowhere, and where to go instead. */
export function NotFoundPage() {
  const t = useTranslations();
  const language = useLanguage();
  return (
    <Page title={t("notFound.title")} lead={t("notFound.advice")}>
      <div className="flex flex-wrap gap-2">
        <Link to="/$language" params={{ language }} className={buttonClass("primary")}>
          {t("notFound.home")}
        </Link>
        <Link to="/$language/records" params={{ language }} className={buttonClass()}>
          {t("nav.register")}
        </Link>
      </div>
    </Page>
  );
}
