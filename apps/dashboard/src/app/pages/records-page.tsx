import { isKindName } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { DownloadMenu } from "../../components/download-menu.tsx";
import { Page } from "../../components/page.tsx";
import { RecordList } from "../../features/records/components/record-list.tsx";
import { listQueryOf } from "../../features/records/record-search.ts";
import { sessionQuery } from "../../features/session/session-api.ts";
import { exportFormats, exportUrl } from "../../lib/api.ts";
import { formatSearchParams } from "../../lib/search-params.ts";
import { useLanguage } from "../../lib/use-language.ts";
import { useKindName } from "../../lib/use-term.ts";
import { NewRecordLink } from "../new-record-link.tsx";
import { NotFoundPage } from "../not-found-page.tsx";
import { ReadersOf } from "../readers-of.tsx";

const route = getRouteApi("/$language/records/$kind");

/** The records of any kind. */
export function RecordsPage() {
  const t = useTranslations();
  const { kind } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const kindName = useKindName();
  const language = useLanguage();
  const person = useQuery(sessionQuery).data?.reader.id ?? "";
  if (!isKindName(kind)) return <NotFoundPage />;
  const exportQuery = formatSearchParams({ ...listQueryOf(search), lang: language }).slice(1);
  return (
    <ReadersOf kind={kind}>
      <Page
        title={kindName(kind, "many")}
        actions={
          <>
            <DownloadMenu
              label={t("records.export")}
              formats={exportFormats.map((format) => ({
                id: format,
                label: t(`files.${format}`),
                href: exportUrl(kind, format, exportQuery),
              }))}
            />
            <NewRecordLink kind={kind} />
          </>
        }
      >
        <RecordList
          key={kind}
          kind={kind}
          person={person}
          search={search}
          onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        />
      </Page>
    </ReadersOf>
  );
}
