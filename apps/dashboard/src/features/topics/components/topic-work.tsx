import type { LiaisonStatement, Meeting, OverlapCase } from "@intersector/domain";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Badge } from "../../../components/badge.tsx";
import { Section } from "../../../components/page.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { recordListQuery } from "../../../lib/records-api.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useKindName, useTerm } from "../../../lib/use-term.ts";
import { useRecordsOnTopic } from "../topics-api.ts";

const listClass = "divide-y divide-line border-y border-line text-sm";
const noteClass = "mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-faint";

/** The meetings on whose agenda a topic was or will be, the latest first. */
export function TopicMeetings({ id }: { id: string }) {
  const kindName = useKindName();
  const term = useTerm();
  const { period } = useFormats();
  const { records } = useRecordsOnTopic("meeting", id, "-period.from");
  if (records.length === 0) return null;
  return (
    <Section title={kindName("meeting", "many")}>
      <ul className={listClass}>
        {records.map((record) => {
          const body = record.body as unknown as Meeting;
          return (
            <li key={record.id} className="py-2.5">
              <RecordLink kind="meeting" id={record.id} title={body.title} />
              <p className={noteClass}>
                <Badge>{term("meetingState", body.state)}</Badge>
                {body.period && <bdi>{period(body.period)}</bdi>}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The liaison statements and calls to action on a topic, the latest first, each with until when it is to be answered. */
export function TopicLiaison({ id }: { id: string }) {
  const t = useTranslations();
  const kindName = useKindName();
  const term = useTerm();
  const { shortDay } = useFormats();
  const { records, included } = useRecordsOnTopic("liaisonStatement", id, "-sentOn");
  if (records.length === 0) return null;
  return (
    <Section title={kindName("liaisonStatement", "many")}>
      <ul className={listClass}>
        {records.map((record) => {
          const body = record.body as unknown as LiaisonStatement;
          return (
            <li key={record.id} className="py-2.5">
              <RecordLink kind="liaisonStatement" id={record.id} title={body.title} />
              <p className={noteClass}>
                <Badge tone={body.state === "sent" ? "warn" : "neutral"}>
                  {term("liaisonState", body.state)}
                </Badge>
                <RecordLink kind="group" id={body.from} included={included} />
                {body.deadline && (
                  <time dateTime={body.deadline}>
                    {t("library.topics.answerBy", { day: shortDay(body.deadline) })}
                  </time>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The overlap cases on a topic's theme, the latest found first. */
export function ThemeCases({ theme }: { theme: string }) {
  const kindName = useKindName();
  const term = useTerm();
  const query = useInfiniteQuery(
    recordListQuery("overlapCase", { "filter[theme]": theme, sort: "-identifiedOn", limit: "100" }),
  );
  const records = query.data?.pages.flatMap((page) => page.records) ?? [];
  if (records.length === 0) return null;
  return (
    <Section title={kindName("overlapCase", "many")}>
      <ul className={listClass}>
        {records.map((record) => {
          const body = record.body as unknown as OverlapCase;
          return (
            <li key={record.id} className="py-2.5">
              <RecordLink kind="overlapCase" id={record.id} title={body.title} />
              <p className={noteClass}>
                <Badge>{term("overlapClass", body.class)}</Badge>
                <span>{term("overlapState", body.state)}</span>
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
