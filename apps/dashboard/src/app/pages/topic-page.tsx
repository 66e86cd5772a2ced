import { type KindName, labelOfField, may, type Topic, type VocabularySlug } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { UserPlus } from "lucide-react";
import { useTranslations } from "use-intl";
import { Localized } from "../../components/localized.tsx";
import { Section } from "../../components/page.tsx";
import { RecordFacts } from "../../components/record-facts.tsx";
import { RecordLink } from "../../components/record-link.tsx";
import { History } from "../../features/records/components/history.tsx";
import { RecordFrame, type ShownRecord } from "../../features/records/components/record-frame.tsx";
import { Referrers } from "../../features/records/components/referrers.tsx";
import { sessionQuery } from "../../features/session/session-api.ts";
import { EmptyParts } from "../../features/topics/components/empty-parts.tsx";
import {
  CoordinatorPlaces,
  type EmptyPlace,
  FocalPointPlaces,
} from "../../features/topics/components/places.tsx";
import { ThemeActivities } from "../../features/topics/components/theme-activities.tsx";
import { TopicDocuments } from "../../features/topics/components/topic-documents.tsx";
import { TopicRapporteurGroup, TopicResolutions } from "../../features/topics/components/topic-mandate.tsx";
import { TopicStateBadge } from "../../features/topics/components/topic-matrix.tsx";
import { TopicNext } from "../../features/topics/components/topic-next.tsx";
import { TopicProgressList } from "../../features/topics/components/topic-progress.tsx";
import {
  ThemeCases,
  TopicActions,
  TopicDecisions,
  TopicInitiatives,
  TopicLiaison,
  TopicMeetings,
} from "../../features/topics/components/topic-work.tsx";
import { topicsQuery } from "../../features/topics/topics-api.ts";
import { useEmptyParts } from "../../features/topics/use-empty-parts.ts";
import { useLanguage } from "../../lib/use-language.ts";
import { BeginLink } from "../begin-link.tsx";
import { FillTopicPart } from "../fill-topic-part.tsx";

const route = getRouteApi("/$language/topics/$id");

/** The place in words that lead to filling it. */
function FillPlace({ place: { kind, ...begin } }: { place: EmptyPlace }) {
  const t = useTranslations();
  return (
    <BeginLink kind={kind} begin={begin} icon={UserPlus}>
      {t(`library.topics.name.${kind}`)}
    </BeginLink>
  );
}

const fillPlace = (place: EmptyPlace) => <FillPlace place={place} />;

/** A proposed topic has no coordinators yet; a suspended or closed one needs none. */
function needsPeople(state: VocabularySlug<"topicState">): boolean {
  return state === "active" || state === "new";
}

/** One topic with everything that hangs on it: what comes next, who speaks for it, what is done, and what is missing. */
export function TopicPage() {
  const { id } = route.useParams();
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
      {(shown) => <TopicParts {...shown} />}
    </RecordFrame>
  );
}

function TopicParts({ id, body, included, may: allowed }: ShownRecord<"topic">) {
  const t = useTranslations();
  const language = useLanguage();
  const reader = useQuery(sessionQuery).data?.reader;
  const reads = (kind: KindName) =>
    reader !== undefined && may(reader, { action: "read", kind, state: "published" });
  const readsActions = reads("actionItem");
  const readsActivities = reads("activity");
  const empty = useEmptyParts(id, body, { actions: readsActions, activities: readsActivities });
  const theme = readsActivities ? body.theme : undefined;
  return (
    <div className="space-y-12">
      {needsPeople(body.state) && <TopicNext {...{ id, body, readsActions }} />}
      <TopicPlaces id={id} body={body} />
      <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr]">
        <div className="space-y-12">
          {body.progress.length > 0 && (
            <Section title={t("topics.progress")}>
              <TopicProgressList progress={body.progress} included={included} />
            </Section>
          )}
          {readsActions && <TopicActions id={id} />}
          <TopicMeetings id={id} />
          <TopicDocuments id={id} />
          <TopicDecisions id={id} />
          <TopicLiaison id={id} />
          <TopicInitiatives id={id} />
          {theme && <ThemeCases theme={theme} />}
          {theme && !empty.includes("activity") && <ThemeActivities theme={theme} />}
        </div>
        <div className="space-y-12">
          {body.rapporteurGroup && (
            <TopicRapporteurGroup
              id={body.rapporteurGroup}
              title={labelOfField("topic", "rapporteurGroup", language)}
            />
          )}
          <TopicResolutions resolutions={body.resolutions} included={included} />
          <EmptyParts
            parts={empty}
            fill={(part) => <FillTopicPart {...{ part, id, body }} mayChange={allowed.change} />}
          />
          <Section title={t("records.facts")}>
            <RecordFacts kind="topic" body={body} included={included} without={shownElsewhere.fields} />
          </Section>
          <Referrers kind="topic" id={id} without={shownElsewhere.kinds} />
          {allowed.readHistory && <History kind="topic" id={id} />}
        </div>
      </div>
    </div>
  );
}

/** What the parts of the page show, and the lists of a record's fields and referrers need not. */
const shownElsewhere = {
  fields: [
    "title",
    "description",
    "progress",
    "state",
    "group",
    "position",
    "rapporteurGroup",
    "resolutions",
  ],
  kinds: [
    "actionItem",
    "decision",
    "document",
    "focalPoint",
    "initiative",
    "liaisonStatement",
    "meeting",
    "topicCoordinator",
  ],
} satisfies { fields: string[]; kinds: KindName[] };

/** Who speaks for a topic on every side and in every advisory group; an empty place leads to filling it. */
function TopicPlaces({ id, body }: { id: string; body: Topic }) {
  const t = useTranslations();
  const row = useQuery(topicsQuery).data?.topics.find(({ topic }) => topic.id === id);
  if (!row) return null;
  const fill = needsPeople(row.topicState) ? fillPlace : undefined;
  return (
    <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[4fr_3fr]">
      <Section
        title={t("topics.focalPoints")}
        note={t(body.theme === undefined && fill ? "library.topics.noTheme" : "topics.focalPointsNote")}
      >
        <FocalPointPlaces row={row} fill={fill} />
      </Section>
      <Section title={t("topics.coordinators")} note={t("topics.coordinatorsNote")}>
        <CoordinatorPlaces row={row} fill={fill} />
      </Section>
    </div>
  );
}
