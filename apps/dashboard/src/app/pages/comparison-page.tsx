import { isKindName, type KindName } from "@intersector/domain";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../components/async-content.tsx";
import { Page } from "../../components/page.tsx";
import { RecordLink } from "../../components/record-link.tsx";
import { Comparison } from "../../features/comparison/components/comparison.tsx";
import { VersionPicker } from "../../features/comparison/components/version-picker.tsx";
import { RestoreButton } from "../../features/records/components/restore-button.tsx";
import { historyQuery, recordQuery } from "../../lib/records-api.ts";
import { titleOfShown } from "../../lib/title-of-shown.ts";
import { NotFoundPage } from "../not-found-page.tsx";
import { Permitted } from "../permitted.tsx";

const route = getRouteApi("/$language/records/$kind/$id/compare");

/** Any two versions of a record, word by word; which two stands in the address. */
export function ComparisonPage() {
  const t = useTranslations();
  const { kind, id } = route.useParams();
  if (!isKindName(kind)) return <NotFoundPage />;
  return (
    <Permitted
      permission={{ action: "readHistory" }}
      title={t("history.log.closed")}
      note={t("history.log.closedNote")}
    >
      {() => <Versions kind={kind} id={id} />}
    </Permitted>
  );
}

function Versions({ kind, id }: { kind: KindName; id: string }) {
  const t = useTranslations();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const record = useQuery(recordQuery(kind, id));
  const history = useInfiniteQuery(historyQuery(kind, id));
  const latest = history.data?.pages[0]?.changes.at(-1)?.version;
  const to = search.to ?? latest;
  const from = search.from ?? (to === undefined ? undefined : Math.max(1, to - 1));
  const shown = record.data?.record;
  return (
    <Page
      title={t("history.compare.title")}
      above={
        shown && (
          <RecordLink
            kind={kind}
            id={id}
            title={titleOfShown(record.data?.included, kind, id, shown.body as never)}
          />
        )
      }
    >
      <AsyncContent query={history}>
        {() =>
          from !== undefined &&
          to !== undefined && (
            <div className="space-y-8">
              <div className="flex flex-wrap items-end justify-between gap-4">
                <VersionPicker
                  {...{ kind, id, from, to }}
                  onChoose={(versions) =>
                    void navigate({ search: versions, replace: true, resetScroll: false })
                  }
                />
                {shown && record.data?.may.change && from < shown.version && (
                  <RestoreButton kind={kind} id={id} version={from} current={shown.version} />
                )}
              </div>
              <Comparison {...{ kind, id, from, to }} />
            </div>
          )
        }
      </AsyncContent>
    </Page>
  );
}
