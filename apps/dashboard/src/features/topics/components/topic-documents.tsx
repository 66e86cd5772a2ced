import type { Document } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { Badge } from "../../../components/badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { useTerm } from "../../../lib/use-term.ts";
import { useRecordsOnTopic } from "../topics-api.ts";

/** The documents of a topic in the order of their symbols, each with what became of it. */
export function TopicDocuments({ id }: { id: string }) {
  const t = useTranslations();
  const term = useTerm();
  const { shortDay } = useFormats();
  const { records, included } = useRecordsOnTopic("document", id, "symbol");
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
