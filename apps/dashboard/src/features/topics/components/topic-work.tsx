import { isOpen } from "@intersector/coordination";
import { useTranslations } from "use-intl";
import { Badge } from "../../../components/badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { SideBadge } from "../../../components/side-mark.tsx";
import { today } from "../../../lib/today.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useKindName, useTerm } from "../../../lib/use-term.ts";
import { useRecordsOnTopic, useThemeCases, useTopicActions } from "../topics-api.ts";
import { WorkList } from "./work-list.tsx";

/** What is to be done about a topic: by whom, until when, and what is late. */
export function TopicActions({ id }: { id: string }) {
  const t = useTranslations();
  const kindName = useKindName();
  const term = useTerm();
  const { shortDay } = useFormats();
  const { records, included } = useTopicActions(id, true);
  const now = today();
  return (
    <WorkList
      title={kindName("actionItem", "many")}
      records={records}
      note={({ body }) => (
        <>
          <Badge>{term("actionState", body.state)}</Badge>
          {body.dueOn && isOpen(body) && body.dueOn < now && (
            <Badge tone="bad">{t("library.topics.overdue")}</Badge>
          )}
          {body.ownerUnit && <RecordLink kind="unit" id={body.ownerUnit} included={included} />}
          {body.ownerGroup && <RecordLink kind="group" id={body.ownerGroup} included={included} />}
          {body.ownerPerson && <RecordLink kind="person" id={body.ownerPerson} included={included} />}
          {body.dueOn && (
            <time dateTime={body.dueOn}>{t("library.topics.dueOn", { day: shortDay(body.dueOn) })}</time>
          )}
        </>
      )}
    />
  );
}

/** What was decided on a topic, the latest first. */
export function TopicDecisions({ id }: { id: string }) {
  const t = useTranslations();
  const term = useTerm();
  const { shortDay } = useFormats();
  const { records, included } = useRecordsOnTopic("decision", id);
  return (
    <WorkList
      title={t("topics.decisions")}
      records={records}
      note={({ body }) => (
        <>
          <Badge>{term("decisionType", body.type)}</Badge>
          <RecordLink kind="group" id={body.takenBy} included={included} />
          {body.takenOn ? <time dateTime={body.takenOn}>{shortDay(body.takenOn)}</time> : body.year}
        </>
      )}
    />
  );
}

/** The meetings on whose agenda a topic was or will be, the latest first. */
export function TopicMeetings({ id }: { id: string }) {
  const kindName = useKindName();
  const term = useTerm();
  const { period } = useFormats();
  const { records } = useRecordsOnTopic("meeting", id);
  return (
    <WorkList
      title={kindName("meeting", "many")}
      records={records}
      note={({ body }) => (
        <>
          <Badge>{term("meetingState", body.state)}</Badge>
          {body.period && <bdi>{period(body.period)}</bdi>}
        </>
      )}
    />
  );
}

/** The liaison statements and calls to action on a topic, the latest first, each with until when it is to be answered. */
export function TopicLiaison({ id }: { id: string }) {
  const t = useTranslations();
  const kindName = useKindName();
  const term = useTerm();
  const { shortDay } = useFormats();
  const { records, included } = useRecordsOnTopic("liaisonStatement", id);
  return (
    <WorkList
      title={kindName("liaisonStatement", "many")}
      records={records}
      note={({ body }) => (
        <>
          <Badge tone={body.state === "sent" ? "warn" : "neutral"}>{term("liaisonState", body.state)}</Badge>
          <RecordLink kind="group" id={body.from} included={included} />
          {body.deadline && (
            <time dateTime={body.deadline}>
              {t("library.topics.answerBy", { day: shortDay(body.deadline) })}
            </time>
          )}
        </>
      )}
    />
  );
}

/** The work on which several sides act together for a topic. */
export function TopicInitiatives({ id }: { id: string }) {
  const kindName = useKindName();
  const term = useTerm();
  return (
    <WorkList
      title={kindName("initiative", "many")}
      records={useRecordsOnTopic("initiative", id).records}
      note={({ body }) => (
        <>
          <Badge>{term("initiativeState", body.state)}</Badge>
          {body.sides.map((side) => (
            <SideBadge key={side} side={side} />
          ))}
        </>
      )}
    />
  );
}

/** The overlap cases on a topic's theme, the latest found first. */
export function ThemeCases({ theme }: { theme: string }) {
  const kindName = useKindName();
  const term = useTerm();
  return (
    <WorkList
      title={kindName("overlapCase", "many")}
      records={useThemeCases(theme).records}
      note={({ body }) => (
        <>
          <Badge>{term("overlapClass", body.class)}</Badge>
          <span>{term("overlapState", body.state)}</span>
        </>
      )}
    />
  );
}
