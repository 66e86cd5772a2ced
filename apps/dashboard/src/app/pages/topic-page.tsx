import { may, type VocabularySlug } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Localized } from "../../components/localized.tsx";
import { Section } from "../../components/page.tsx";
import { RecordFacts } from "../../components/record-facts.tsx";
import { RecordLink } from "../../components/record-link.tsx";
import { History } from "../../features/records/components/history.tsx";
import { RecordFrame } from "../../features/records/components/record-frame.tsx";
import { Referrers } from "../../features/records/components/referrers.tsx";
import { sessionQuery } from "../../features/session/session-api.ts";
import { CoordinatorPlaces, FocalPointPlaces } from "../../features/topics/components/places.tsx";
import { ThemeActivities } from "../../features/topics/components/theme-activities.tsx";
import { TopicDecisions } from "../../features/topics/components/topic-decisions.tsx";
import { TopicDocuments } from "../../features/topics/components/topic-documents.tsx";
import { type EmptyPlace, TopicGaps } from "../../features/topics/components/topic-gaps.tsx";
import { TopicStateBadge } from "../../features/topics/components/topic-matrix.tsx";
import { TopicProgressList } from "../../features/topics/components/topic-progress.tsx";
import { ThemeCases, TopicLiaison, TopicMeetings } from "../../features/topics/components/topic-work.tsx";
import { topicsQuery } from "../../features/topics/topics-api.ts";
import { StaffLink } from "../staff-link.tsx";

const route = getRouteApi("/$language/topics/$id");

/** The place in words that lead to filling it. */
function FillPlace({ place: { kind, ...begin } }: { place: EmptyPlace }) {
  const t = useTranslations();
  return (
    <StaffLink kind={kind} begin={begin}>
      {t(`library.topics.name.${kind}`)}
    </StaffLink>
  );
}

const fillPlace = (place: EmptyPlace) => <FillPlace place={place} />;

/** A proposed topic has no coordinators yet; a suspended or closed one needs none. */
function needsPeople(state: VocabularySlug<"topicState">): boolean {
  return state === "active" || state === "new";
}

/** One topic with everything that hangs on it. */
export function TopicPage() {
  const t = useTranslations();
  const { id } = route.useParams();
  const row = useQuery(topicsQuery).data?.topics.find(({ topic }) => topic.id === id);
  const reader = useQuery(sessionQuery).data?.reader;
  const readsActivities = reader && may(reader, { action: "read", kind: "activity", state: "published" });
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
      {({ body, included, may: allowed }) => (
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
              {row && needsPeople(row.topicState) && (
                <Section title={t("library.topics.missing")}>
                  <TopicGaps row={row} fill={fillPlace} />
                </Section>
              )}
              {body.progress.length > 0 && (
                <Section title={t("topics.progress")}>
                  <TopicProgressList progress={body.progress} included={included} />
                </Section>
              )}
              <Section title={t("topics.documents")}>
                <TopicDocuments id={id} />
              </Section>
              <TopicDecisions id={id} />
              <TopicLiaison id={id} />
              <TopicMeetings id={id} />
              {readsActivities && body.theme && <ThemeCases theme={body.theme} />}
              {readsActivities && body.theme && <ThemeActivities theme={body.theme} />}
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
                without={[
                  "document",
                  "decision",
                  "focalPoint",
                  "topicCoordinator",
                  "meeting",
                  "liaisonStatement",
                ]}
              />
              {allowed.readHistory && <History kind="topic" id={id} />}
            </div>
          </div>
        </div>
      )}
    </RecordFrame>
  );
}
