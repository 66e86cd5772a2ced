import type { Decision } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { Badge } from "../../../components/badge.tsx";
import { Section } from "../../../components/page.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { useTerm } from "../../../lib/use-term.ts";
import { useRecordsOnTopic } from "../topics-api.ts";

/** What was decided on a topic, the latest first; nothing where nothing was. */
export function TopicDecisions({ id }: { id: string }) {
  const t = useTranslations();
  const term = useTerm();
  const { shortDay } = useFormats();
  const { records, included } = useRecordsOnTopic("decision", id, "-takenOn");
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
