import type { RegisterRecord } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { Badge } from "../../../components/badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { useTerm } from "../../../lib/use-term.ts";
import { splitContributions } from "../split-contributions.ts";
import { useRecordsOnTopic } from "../topics-api.ts";
import { WorkList } from "./work-list.tsx";

/** The contributions on a topic, then its other documents, each with what became of it. */
export function TopicDocuments({ id }: { id: string }) {
  const t = useTranslations();
  const term = useTerm();
  const { shortDay } = useFormats();
  const { records, included } = useRecordsOnTopic("document", id);
  const { contributions, others } = splitContributions(records);
  const symbol = ({ body }: RegisterRecord<"document">) =>
    body.symbol && (
      // The margin is the line's: the symbol itself runs from left to right in every language.
      <span className="me-2 font-semibold tabular-nums">
        <bdi>{body.symbol}</bdi>
      </span>
    );
  const note = ({ body }: RegisterRecord<"document">) => (
    <>
      <span>{term("documentType", body.type)}</span>
      {body.issuedOn && <time dateTime={body.issuedOn}>{shortDay(body.issuedOn)}</time>}
      {body.outcome && <Badge tone="good">{term("documentOutcome", body.outcome)}</Badge>}
      {body.outcomeBy && <RecordLink kind="group" id={body.outcomeBy} included={included} />}
    </>
  );
  return (
    <>
      <WorkList title={t("library.topics.contributions")} records={contributions} mark={symbol} note={note} />
      <WorkList title={t("topics.documents")} records={others} mark={symbol} note={note} />
    </>
  );
}
