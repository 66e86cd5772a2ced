import type { Decision, Document, KindName } from "@intersector/domain";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Badge } from "../../components/badge.tsx";
import { Localized } from "../../components/localized.tsx";
import { Section } from "../../components/page.tsx";
import { RecordFacts } from "../../components/record-facts.tsx";
import { RecordLink } from "../../components/record-link.tsx";
import { History } from "../../features/records/components/history.tsx";
import { RecordFrame } from "../../features/records/components/record-frame.tsx";
import { Referrers } from "../../features/records/components/referrers.tsx";
import { CoordinatorPlaces, FocalPointPlaces } from "../../features/topics/components/places.tsx";
import { TopicStateBadge } from "../../features/topics/components/topic-matrix.tsx";
import { TopicProgressList } from "../../features/topics/components/topic-progress.tsx";
import { topicsQuery } from "../../features/topics/topics-api.ts";
import { recordListQuery } from "../../lib/records-api.ts";
import { useFormats } from "../../lib/use-formats.ts";
import { useTerm } from "../../lib/use-term.ts";

const route = getRouteApi("/$language/topics/$id");

/** One topic with everything that hangs on it. */
export function TopicPage() {
  const t = useTranslations();
  const { id } = route.useParams();
  const row = useQuery(topicsQuery).data?.topics.find(({ topic }) => topic.id === id);
  return (
    <RecordFrame
      kind="topic"
      id={id}
      marks={({ body, included }) => (
        <>
          <TopicStateBadge state={body.state} />
          <RecordLink kind="group" id={body.group} included={included} />
        </>
      )}
      lead={({ body }) =>
        body.description && (
          <p className="mt-3">
            <Localized value={body.description} />
          </p>
        )
      }
    >
      {({ body, included, may }) => (
        <div className="space-y-12">
          {row && (
            <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[4fr_3fr]">
              <Section title={t("topics.focalPoints")} note={t("topics.focalPointsNote")}>
                <FocalPointPlaces row={row} />
              </Section>
              <Section title={t("topics.coordinators")} note={t("topics.coordinatorsNote")}>
                <CoordinatorPlaces row={row} />
              </Section>
            </div>
          )}
          <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr]">
            <div className="space-y-12">
              {body.progress.length > 0 && (
                <Section title={t("topics.progress")}>
                  <TopicProgressList progress={body.progress} included={included} />
                </Section>
              )}
              <Section title={t("topics.documents")}>
                <TopicDocuments id={id} />
              </Section>
              <Decisions id={id} />
            </div>
            <div className="space-y-12">
              <Section title={t("records.facts")}>
                <RecordFacts
                  kind="topic"
                  body={body}
                  included={included}
                  without={["title", "description", "progress", "state", "group", "position"]}
                />
              </Section>
              <Referrers
                kind="topic"
                id={id}
                without={["document", "decision", "focalPoint", "topicCoordinator"]}
              />
              {may.readHistory && <History kind="topic" id={id} />}
            </div>
          </div>
        </div>
      )}
    </RecordFrame>
  );
}

function useRecordsOn(kind: KindName, id: string, sort: string) {
  const query = useInfiniteQuery(recordListQuery(kind, { "filter[topics]": id, sort, limit: "200" }));
  return {
    records: query.data?.pages.flatMap((page) => page.records) ?? [],
    included: query.data?.pages[0]?.included,
  };
}

function TopicDocuments({ id }: { id: string }) {
  const t = useTranslations();
  const term = useTerm();
  const { shortDay } = useFormats();
  const { records, included } = useRecordsOn("document", id, "symbol");
  if (records.length === 0) return <p className="text-sm text-ink-faint">{t("topics.noDocuments")}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {records.map((record) => {
        const body = record.body as unknown as Document;
        return (
          <li key={record.id} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
            <bdi className="text-sm font-semibold tabular-nums">{body.symbol}</bdi>
            <div className="text-sm">
              <RecordLink kind="document" id={record.id} title={body.title} />
              <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-faint">
                <span>{term("documentType", body.type)}</span>
                {body.issuedOn && <time dateTime={body.issuedOn}>{shortDay(body.issuedOn)}</time>}
                {body.outcome && <Badge tone="good">{term("documentOutcome", body.outcome)}</Badge>}
                {body.outcomeBy && <RecordLink kind="group" id={body.outcomeBy} included={included} />}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Decisions({ id }: { id: string }) {
  const t = useTranslations();
  const term = useTerm();
  const { shortDay } = useFormats();
  const { records, included } = useRecordsOn("decision", id, "-takenOn");
  if (records.length === 0) return null;
  return (
    <Section title={t("topics.decisions")}>
      <ul className="divide-y divide-line border-y border-line text-sm">
        {records.map((record) => {
          const body = record.body as unknown as Decision;
          return (
            <li key={record.id} className="py-3">
              <RecordLink kind="decision" id={record.id} title={body.title} />
              <p className="mt-1 flex flex-wrap items-center gap-x-2 text-xs text-ink-faint">
                <Badge>{term("decisionType", body.type)}</Badge>
                <RecordLink kind="group" id={body.takenBy} included={included} />
                {body.takenOn ? <time dateTime={body.takenOn}>{shortDay(body.takenOn)}</time> : body.year}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
