import { labelOfKind, type Principal } from "@intersector/domain";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { Page } from "../../components/page.tsx";
import { ApplyPanel } from "../../features/imports/components/apply-panel.tsx";
import { ImportResult } from "../../features/imports/components/import-result.tsx";
import { ImportStateBadge } from "../../features/imports/components/import-state-badge.tsx";
import { ImportWork } from "../../features/imports/components/import-work.tsx";
import { OutcomeTabs } from "../../features/imports/components/outcome-tabs.tsx";
import { importQuery } from "../../features/imports/imports-api.ts";
import { isAtWork, type StoredImport } from "../../features/imports/stored-import.ts";
import { announce } from "../../lib/announce.ts";
import { useFormats } from "../../lib/use-formats.ts";
import { useKeptFocus } from "../../lib/use-kept-focus.ts";
import { useLanguage } from "../../lib/use-language.ts";
import { Fetched } from "../fetched.tsx";
import { Permitted } from "../permitted.tsx";

const route = getRouteApi("/$language/import/$id");

/** One import, from its check to its end, under an address that can be left and come back to. */
export function ImportPage() {
  const t = useTranslations();
  const language = useLanguage();
  const { id } = route.useParams();
  const { data } = useQuery(importQuery(id, language));
  const title = data?.fileName ?? t("imports.title");
  return (
    <Page
      title={title}
      heading={<bdi className="break-words">{title}</bdi>}
      above={
        <Link
          to="/$language/import"
          params={{ language }}
          className="hover:text-accent hover:underline underline-offset-3"
        >
          {t("imports.title")}
        </Link>
      }
      lead={data && <Facts stored={data} />}
    >
      <Permitted permission={{ action: "import" }} title={t("imports.closed")} note={t("imports.closedNote")}>
        {(reader) => <OneImport id={id} reader={reader} />}
      </Permitted>
    </Page>
  );
}

function OneImport({ id, reader }: { id: string; reader: Principal }) {
  const query = useQuery(importQuery(id, useLanguage()));
  return <Fetched query={query}>{(stored) => <Course stored={stored} reader={reader} />}</Fetched>;
}

function Facts({ stored }: { stored: StoredImport }) {
  const t = useTranslations();
  const language = useLanguage();
  const { moment, fileSize } = useFormats();
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <ImportStateBadge state={stored.state} />
      <span>{labelOfKind(stored.kind, language, "many")}</span>
      <span>{t(`files.${stored.format}`)}</span>
      <bdi>{fileSize(stored.sizeBytes)}</bdi>
      <time dateTime={stored.createdAt}>{moment(stored.createdAt)}</time>
    </span>
  );
}

function Course({ stored, reader }: { stored: StoredImport; reader: Principal }) {
  const { rows } = route.useSearch();
  const navigate = route.useNavigate();
  const { counts } = stored;
  useNews(stored);
  useKeptFocus(stored.state);
  if (isAtWork(stored)) return <ImportWork stored={stored} />;
  return (
    <div className="space-y-10">
      <ImportResult stored={stored} />
      {counts && stored.state === "checked" && <ApplyPanel stored={{ ...stored, counts }} reader={reader} />}
      {counts && (
        <OutcomeTabs
          stored={{ ...stored, counts }}
          shown={rows}
          onShow={(type) => void navigate({ search: { rows: type }, replace: true, resetScroll: false })}
        />
      )}
    </div>
  );
}

/** Says what has come of the work when it ends, and has what it wrote read anew everywhere. */
function useNews(stored: StoredImport): void {
  const t = useTranslations();
  const client = useQueryClient();
  const before = useRef(stored.state);
  useEffect(() => {
    if (before.current === stored.state) return;
    before.current = stored.state;
    const { counts } = stored;
    if (stored.state === "checked" && counts) announce(t("imports.done.checked", counts));
    if (stored.state === "failed") announce(t("imports.done.failed"));
    if (stored.state !== "applied" || !counts) return;
    announce(t("imports.done.applied", counts));
    for (const key of ["records", "overview", "coordination", "changes"]) {
      void client.invalidateQueries({ queryKey: [key] });
    }
  }, [stored, client, t]);
}
