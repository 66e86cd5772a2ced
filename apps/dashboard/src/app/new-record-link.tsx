import { type KindName, may } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useTranslations } from "use-intl";
import { buttonClass } from "../components/button-class.ts";
import { sessionQuery } from "../features/session/session-api.ts";
import { useLanguage } from "../lib/use-language.ts";

/** Leads to the form of a new record, for who may write one of the kind. */
export function NewRecordLink({ kind }: { kind: KindName }) {
  const t = useTranslations();
  const language = useLanguage();
  const reader = useQuery(sessionQuery).data?.reader;
  if (!reader || !may(reader, { action: "create", kind })) return null;
  return (
    <Link to="/$language/records/$kind/new" params={{ language, kind }} className={buttonClass("primary")}>
      <Plus aria-hidden="true" />
      {t("editing.new")}
    </Link>
  );
}
