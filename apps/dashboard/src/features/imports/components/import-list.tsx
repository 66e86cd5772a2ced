import { labelOfKind } from "@intersector/domain";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { DataTable } from "../../../components/data-table.tsx";
import { EmptyState } from "../../../components/states.tsx";
import type { Column } from "../../../components/table-row.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import type { StoredImport } from "../stored-import.ts";
import { ImportStateBadge } from "./import-state-badge.tsx";

export interface ImportListProps {
  imports: readonly StoredImport[];
  /** What somebody is called, by the id under which they sign in. */
  nameOf: (person: string) => string;
}

/** What was imported before, the latest first, each leading to what became of its rows. */
export function ImportList({ imports, nameOf }: ImportListProps) {
  const t = useTranslations();
  const language = useLanguage();
  const { moment, number } = useFormats();
  const columns = useMemo(
    (): Column<StoredImport>[] => [
      {
        id: "file",
        header: t("imports.columns.file"),
        primary: true,
        className: "@2xl:w-[34%]",
        cell: ({ id, fileName }) => (
          <Link
            to="/$language/import/$id"
            params={{ language, id }}
            search={{}}
            className="break-words text-ink hover:text-accent hover:underline underline-offset-3"
          >
            <bdi>{fileName}</bdi>
          </Link>
        ),
      },
      {
        id: "kind",
        header: t("imports.columns.kind"),
        cell: ({ kind }) => labelOfKind(kind, language, "many"),
      },
      {
        id: "state",
        header: t("imports.columns.state"),
        cell: ({ state }) => <ImportStateBadge state={state} />,
      },
      {
        id: "rows",
        header: t("imports.columns.rows"),
        numeric: true,
        cell: ({ counts }) => counts && number(counts.rows),
      },
      {
        id: "refused",
        header: t("imports.columns.refused"),
        numeric: true,
        cell: ({ counts }) => counts && number(counts.refused),
      },
      {
        id: "started",
        header: t("imports.columns.started"),
        cell: ({ createdAt }) => <time dateTime={createdAt}>{moment(createdAt)}</time>,
      },
      {
        id: "by",
        header: t("imports.columns.by"),
        cell: ({ createdBy }) => <bdi>{nameOf(createdBy)}</bdi>,
      },
    ],
    [t, language, moment, number, nameOf],
  );
  if (imports.length === 0) {
    return <EmptyState title={t("imports.none")}>{t("imports.noneNote")}</EmptyState>;
  }
  return <DataTable caption={t("imports.earlier")} columns={columns} rows={imports} total={imports.length} />;
}
