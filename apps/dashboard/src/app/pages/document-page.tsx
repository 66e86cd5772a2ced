import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Badge } from "../../components/badge.tsx";
import { DocumentList } from "../../components/document-list.tsx";
import { Section } from "../../components/page.tsx";
import { RecordFacts } from "../../components/record-facts.tsx";
import { RecordLink } from "../../components/record-link.tsx";
import { DocumentLanguages } from "../../features/documents/components/document-languages.tsx";
import { History } from "../../features/records/components/history.tsx";
import { RecordFrame } from "../../features/records/components/record-frame.tsx";
import { Referrers } from "../../features/records/components/referrers.tsx";
import { everyRecordQuery } from "../../lib/every-record.ts";
import { useTerm } from "../../lib/use-term.ts";
import { ReadersOf } from "../readers-of.tsx";

const route = getRouteApi("/$language/documents/$id");

/** One document: what became of it, in which languages it stands, and what belongs to it. */
export function DocumentPage() {
  const t = useTranslations();
  const term = useTerm();
  const { id } = route.useParams();
  const parts = useQuery(everyRecordQuery("document", { "filter[parent]": id })).data?.records ?? [];
  return (
    <ReadersOf kind="document">
      <RecordFrame
        kind="document"
        id={id}
        marks={({ body, included }) => (
          <>
            <Badge>{term("documentType", body.type)}</Badge>
            {body.outcome && <Badge tone="good">{term("documentOutcome", body.outcome)}</Badge>}
            {body.meeting && <RecordLink kind="meeting" id={body.meeting} included={included} />}
          </>
        )}
      >
        {({ body, included, may }) => (
          <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr]">
            <div className="space-y-12">
              <Section title={t("records.facts")}>
                <RecordFacts
                  kind="document"
                  body={body}
                  included={included}
                  without={["title", "symbol", "type", "outcome", "meeting", "languages"]}
                />
              </Section>
              {Object.keys(body.languages).length > 0 && (
                <Section title={t("library.documents.languages")}>
                  <DocumentLanguages body={body} />
                </Section>
              )}
              {parts.length > 0 && (
                <Section title={t("library.documents.parts")}>
                  <DocumentList documents={parts} />
                </Section>
              )}
            </div>
            <div className="space-y-12">
              <Referrers kind="document" id={id} />
              {may.readHistory && <History kind="document" id={id} />}
            </div>
          </div>
        )}
      </RecordFrame>
    </ReadersOf>
  );
}
