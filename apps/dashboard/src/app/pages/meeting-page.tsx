import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { DocumentList } from "../../components/document-list.tsx";
import { Localized } from "../../components/localized.tsx";
import { Section } from "../../components/page.tsx";
import { RecordFacts } from "../../components/record-facts.tsx";
import { RecordLink } from "../../components/record-link.tsx";
import { MeetingDeadlines } from "../../features/meetings/components/meeting-deadlines.tsx";
import { MeetingState } from "../../features/meetings/components/meeting-state.tsx";
import { History } from "../../features/records/components/history.tsx";
import { RecordFrame } from "../../features/records/components/record-frame.tsx";
import { Referrers } from "../../features/records/components/referrers.tsx";
import { everyRecordQuery } from "../../lib/every-record.ts";
import { useFormats } from "../../lib/use-formats.ts";
import { ReadersOf } from "../readers-of.tsx";

const route = getRouteApi("/$language/meetings/$id");

/** One meeting: when and where, what is due for it, and its documents. */
export function MeetingPage() {
  const t = useTranslations();
  const { period } = useFormats();
  const { id } = route.useParams();
  return (
    <ReadersOf kind="meeting">
      <RecordFrame
        kind="meeting"
        id={id}
        marks={({ body, included }) => (
          <>
            <MeetingState meeting={{ id, body }} />
            <RecordLink kind="group" id={body.group} included={included} />
          </>
        )}
        lead={({ body }) =>
          (body.period || body.place) && (
            <p className="mt-3 text-lg">
              {body.period && <bdi>{period(body.period)}</bdi>}
              {body.period && body.place && " · "}
              {body.place && <Localized value={body.place} />}
            </p>
          )
        }
      >
        {({ body, included, may }) => (
          <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr]">
            <div className="space-y-12">
              {body.deadlines.length > 0 && (
                <Section title={t("library.meetings.deadlines")}>
                  <MeetingDeadlines deadlines={body.deadlines} />
                </Section>
              )}
              <Section title={t("library.meetings.itsDocuments")}>
                <MeetingDocuments id={id} />
              </Section>
            </div>
            <div className="space-y-12">
              <Section title={t("records.facts")}>
                <RecordFacts
                  kind="meeting"
                  body={body}
                  included={included}
                  without={["title", "state", "group", "period", "place", "deadlines"]}
                />
              </Section>
              <Referrers kind="meeting" id={id} without={["document"]} />
              {may.readHistory && <History kind="meeting" id={id} />}
            </div>
          </div>
        )}
      </RecordFrame>
    </ReadersOf>
  );
}

function MeetingDocuments({ id }: { id: string }) {
  const t = useTranslations();
  const { data } = useQuery(everyRecordQuery("document", { "filter[meeting]": id }));
  if (!data || data.records.length === 0)
    return <p className="text-sm text-ink-faint">{t("library.meetings.noDocuments")}</p>;
  return <DocumentList documents={data.records} />;
}
