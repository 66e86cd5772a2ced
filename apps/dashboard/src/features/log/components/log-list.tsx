import { operationTerms } from "@intersector/domain";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../../components/async-content.tsx";
import { Badge, type Tone } from "../../../components/badge.tsx";
import { Button } from "../../../components/button.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { EmptyState } from "../../../components/states.tsx";
import type { DataOf } from "../../../lib/data-of.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useKindName } from "../../../lib/use-term.ts";
import { logQuery } from "../log-api.ts";
import type { LogSearch, Operation } from "../log-search.ts";

type Entry = DataOf<ReturnType<typeof logQuery>>["changes"][number];

const tones: Record<Operation, Tone> = {
  create: "accent",
  change: "neutral",
  publish: "good",
  withdraw: "warn",
  restore: "neutral",
};

/** The entries of the log, the latest first; the next page comes when its end is in sight. */
export function LogList({ search }: { search: LogSearch }) {
  const t = useTranslations();
  const query = useInfiniteQuery(logQuery(search, useLanguage()));
  return (
    <AsyncContent query={query} lines={10}>
      {({ pages }) => {
        const entries = pages.flatMap(({ changes }) => changes);
        if (entries.length === 0) {
          return <EmptyState title={t("history.log.none")}>{t("history.log.noneAdvice")}</EmptyState>;
        }
        return (
          <>
            <ol className="divide-y divide-line border-y border-line">
              {entries.map((entry) => (
                <LogEntry key={entry.sequence} entry={entry} />
              ))}
            </ol>
            {query.hasNextPage && (
              <NextPage fetch={() => void query.fetchNextPage()} isPending={query.isFetchingNextPage} />
            )}
          </>
        );
      }}
    </AsyncContent>
  );
}

function LogEntry({ entry }: { entry: Entry }) {
  const t = useTranslations();
  const language = useLanguage();
  const kindName = useKindName();
  const { moment } = useFormats();
  const { kind, id, version } = entry;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-2.5 text-sm">
      <div className="min-w-0 grow basis-64">
        <p className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
          <Badge tone={tones[entry.operation]}>{operationTerms[entry.operation][language]}</Badge>
          <RecordLink kind={kind} id={id} title={entry.title} />
        </p>
        <p className="mt-0.5 text-xs text-ink-faint">
          {kindName(kind)} · <bdi>{entry.actorName}</bdi> ·{" "}
          <time dateTime={entry.at}>{moment(entry.at)}</time>
        </p>
        {entry.reason && (
          <p className="mt-0.5 text-xs break-words text-ink-soft">
            <bdi>{entry.reason}</bdi>
          </p>
        )}
      </div>
      {version > 1 && (
        <Link
          to="/$language/records/$kind/$id/compare"
          params={{ language, kind, id }}
          search={{ from: version - 1, to: version }}
          className="shrink-0 py-1 text-accent underline decoration-accent/40 underline-offset-3 hover:decoration-accent"
        >
          {t("history.log.see", { from: String(version - 1), to: String(version) })}
        </Link>
      )}
    </li>
  );
}

/** Asks for the next page when it comes in sight; a button for who does not scroll. */
function NextPage({ fetch, isPending }: { fetch: () => void; isPending: boolean }) {
  const t = useTranslations();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current || isPending) return;
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && fetch());
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [fetch, isPending]);
  return (
    <div ref={place} className="mt-4">
      <Button onPress={fetch} isPending={isPending}>
        {t("records.more")}
      </Button>
    </div>
  );
}
