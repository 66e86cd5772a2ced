import { comingDeadlines, type Deadline, overdueActions, overdueCalls } from "@intersector/coordination";
import type { RegisterRecord, Topic } from "@intersector/domain";
import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Localized } from "../../../components/localized.tsx";
import { Section } from "../../../components/page.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { today } from "../../../lib/today.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { usePlannedMeetings, useRecordsOnTopic, useTopicActions } from "../topics-api.ts";

/** How far ahead a topic's page looks, in days: the groups meet at least once a year. */
const withinDays = 366;

export interface TopicNextProps {
  id: string;
  body: Topic;
  /** The reader may read actions. */
  readsActions: boolean;
}

/** What comes next on a topic: the next meeting of those who run it, the next day on which something is due, what is late. */
export function TopicNext({ id, body, readsActions }: TopicNextProps) {
  const t = useTranslations();
  const groups = [body.group, ...(body.rapporteurGroup ? [body.rapporteurGroup] : [])];
  const ofGroups = usePlannedMeetings(groups);
  const onAgenda = useRecordsOnTopic("meeting", id);
  const actions = useTopicActions(id, readsActions).records;
  const statements = useRecordsOnTopic("liaisonStatement", id).records;
  const now = today();
  const meetings = eachOnce([...onAgenda.records, ...ofGroups.records]);
  const coming = comingDeadlines(meetings, actions, statements, now, { withinDays });
  const meeting = coming.find(({ reason }) => reason === "meetingStarts");
  const due = coming.find(({ reason }) => reason !== "meetingStarts");
  const late = overdueActions(actions, now).length + overdueCalls(statements, now).length;
  return (
    <Section title={t("library.topics.next")}>
      <dl className="grid gap-x-8 gap-y-4 rounded-lg border border-line bg-surface p-4 text-sm sm:grid-cols-2 sm:px-6">
        <Next name={t("library.topics.nextMeeting")} deadline={meeting}>
          {t("library.topics.noMeeting")}
        </Next>
        <Next name={t("library.topics.nextDeadline")} deadline={due}>
          {t("library.topics.noDeadline")}
        </Next>
        {late > 0 && (
          <div className="flex items-center gap-2 font-semibold text-bad sm:col-span-2">
            <TriangleAlert aria-hidden="true" className="size-4 shrink-0" />
            <dt className="sr-only">{t("library.topics.overdue")}</dt>
            <dd>{t("library.topics.late", { count: late })}</dd>
          </div>
        )}
      </dl>
    </Section>
  );
}

interface NextProps {
  name: string;
  deadline: Deadline | undefined;
  /** What is said where there is none. */
  children: ReactNode;
}

function Next({ name, deadline, children }: NextProps) {
  const { day, daysFromNow } = useFormats();
  return (
    <div className="min-w-0">
      <dt className="text-xs font-semibold text-ink-faint">{name}</dt>
      {deadline ? (
        <dd className="mt-1">
          <RecordLink kind={deadline.record.kind} id={deadline.record.id}>
            <Localized value={deadline.what} />
          </RecordLink>
          <span className="mt-0.5 block text-ink-soft">
            <time dateTime={deadline.on}>{day(deadline.on)}</time>{" "}
            <span className="font-semibold text-accent-strong">({daysFromNow(deadline.on, today())})</span>
          </span>
        </dd>
      ) : (
        <dd className="mt-1 text-ink-faint">{children}</dd>
      )}
    </div>
  );
}

function eachOnce(meetings: readonly RegisterRecord<"meeting">[]): RegisterRecord<"meeting">[] {
  return [...new Map(meetings.map((meeting) => [meeting.id, meeting])).values()];
}
