import { getRouteApi } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Section } from "../../components/page.tsx";
import { RecordFacts } from "../../components/record-facts.tsx";
import { RecordLink } from "../../components/record-link.tsx";
import { History } from "../../features/records/components/history.tsx";
import { RecordFrame } from "../../features/records/components/record-frame.tsx";
import { Referrers } from "../../features/records/components/referrers.tsx";
import { ResolutionLinks } from "../../features/resolutions/components/resolution-links.tsx";
import { ResolutionProvisions } from "../../features/resolutions/components/resolution-provisions.tsx";
import { ResolutionRevisions } from "../../features/resolutions/components/resolution-revisions.tsx";
import { ResolutionStatusBadge } from "../../features/resolutions/components/resolution-status-badge.tsx";
import { ReadersOf } from "../readers-of.tsx";

const route = getRouteApi("/$language/resolutions/$id");

/** One resolution: its revisions and which is in force, what it says, what it is linked to, and who refers to it. */
export function ResolutionPage() {
  const t = useTranslations();
  const { id } = route.useParams();
  return (
    <ReadersOf kind="resolution">
      <RecordFrame
        kind="resolution"
        id={id}
        marks={({ body, included }) => (
          <>
            <ResolutionStatusBadge status={body.status} />
            {body.theme && <RecordLink kind="theme" id={body.theme} included={included} />}
          </>
        )}
      >
        {({ body, included, may }) => (
          <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr]">
            <div className="space-y-12">
              <ResolutionRevisions id={id} />
              <ResolutionProvisions id={id} />
              <ResolutionLinks id={id} />
            </div>
            <div className="space-y-12">
              <Section title={t("records.facts")}>
                <RecordFacts
                  kind="resolution"
                  body={body}
                  included={included}
                  without={["title", "status", "theme", "supersedes"]}
                />
              </Section>
              <Referrers kind="resolution" id={id} without={["resolutionLink", "provision", "resolution"]} />
              {may.readHistory && <History kind="resolution" id={id} />}
            </div>
          </div>
        )}
      </RecordFrame>
    </ReadersOf>
  );
}
