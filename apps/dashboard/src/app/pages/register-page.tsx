import { kindNames, kindPluralTerms } from "@intersector/domain";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Page } from "../../components/page.tsx";
import { useLanguage } from "../../lib/use-language.ts";

/** Every kind of record, in the order of the reader's alphabet. */
export function RegisterPage() {
  const t = useTranslations();
  const language = useLanguage();
  const sorted = kindNames.toSorted((a, b) =>
    kindPluralTerms[a][language].localeCompare(kindPluralTerms[b][language], language),
  );
  return (
    <Page title={t("nav.register")} lead={t("records.registerLead")}>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {sorted.map((kind) => (
          <li key={kind}>
            <Link
              to="/$language/records/$kind"
              params={{ language, kind }}
              search={{}}
              className="block rounded-lg border border-line bg-surface px-4 py-3 font-medium hover:border-accent hover:text-accent"
            >
              {kindPluralTerms[kind][language]}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
