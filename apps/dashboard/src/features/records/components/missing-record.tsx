import type { KindName } from "@intersector/domain";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { buttonClass } from "../../../components/button-class.ts";
import { EmptyState } from "../../../components/states.tsx";
import { placeOfKind } from "../../../lib/place-of-record.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useKindName } from "../../../lib/use-term.ts";

/** What stands at the address of a record that is not there for this reader: why that may be, and where to go on. */
export function MissingRecord({ kind }: { kind: KindName }) {
  const t = useTranslations();
  const language = useLanguage();
  const kindName = useKindName();
  return (
    <EmptyState
      title={t("history.missing.title")}
      action={
        <Link {...placeOfKind(language, kind)} className={buttonClass("primary")}>
          {t("history.missing.list", { kind: kindName(kind, "many") })}
        </Link>
      }
    >
      <p>{t("history.missing.why")}</p>
      <p className="mt-2">{t("history.missing.advice")}</p>
    </EmptyState>
  );
}
