import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../components/async-content.tsx";
import { Button } from "../../components/button.tsx";
import { Page } from "../../components/page.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { EmptyState } from "../../components/states.tsx";
import { FoundList } from "../../features/search/components/found-list.tsx";
import { KindFilter } from "../../features/search/components/kind-filter.tsx";
import { isSearchable } from "../../features/search/is-searchable.ts";
import { searchQuery } from "../../features/search/search-api.ts";
import { announce } from "../../lib/announce.ts";

const route = getRouteApi("/$language/search");

/** How many are shown at first, and at most: who has not found it among a hundred needs other words. */
const firstShown = 30;
const mostShown = 100;

/** All that a search finds, with how much there is of each kind. */
export function SearchPage() {
  const t = useTranslations();
  const { q = "", kind } = route.useSearch();
  const navigate = route.useNavigate();
  const [limit, setLimit] = useState(firstShown);
  const query = useQuery(searchQuery({ words: q, kind, limit }));
  const counts = query.data?.counts ?? [];
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const ofKind = kind === undefined ? total : (counts.find((one) => one.kind === kind)?.count ?? 0);
  const isReady = query.data !== undefined && !query.isPlaceholderData;
  useEffect(() => {
    if (isReady) announce(t("search.count", { count: ofKind }));
  }, [isReady, ofKind, t]);
  const search = useCallback(
    (words: string) => {
      setLimit(firstShown);
      void navigate({ search: (old) => ({ ...old, q: words }), replace: true });
    },
    [navigate],
  );
  return (
    <Page title={t("palette.pageTitle")}>
      <div className="max-w-3xl space-y-6">
        <SearchField label={t("search.words")} value={q} onSearch={search} />
        {isSearchable(q) ? (
          <AsyncContent query={query} lines={10}>
            {({ hits }) => (
              <div
                aria-busy={query.isPlaceholderData}
                className={`space-y-6 ${query.isPlaceholderData ? "opacity-60" : ""}`}
              >
                <KindFilter
                  counts={counts}
                  chosen={kind}
                  choose={(next) => {
                    setLimit(firstShown);
                    void navigate({ search: next === undefined ? { q } : { q, kind: next } });
                  }}
                />
                {hits.length === 0 ? (
                  <EmptyState title={t("palette.nothing", { words: q })}>{t("search.nothing")}</EmptyState>
                ) : (
                  <FoundList hits={hits} />
                )}
                {hits.length < ofKind && limit < mostShown && (
                  <Button onPress={() => setLimit(mostShown)}>{t("records.more")}</Button>
                )}
                {hits.length < ofKind && limit === mostShown && (
                  <p className="text-sm text-ink-faint">
                    {t("palette.firstOnly", { count: hits.length, total: ofKind })}
                  </p>
                )}
              </div>
            )}
          </AsyncContent>
        ) : (
          <p className="text-sm text-ink-faint">{t("search.hint")}</p>
        )}
      </div>
    </Page>
  );
}
