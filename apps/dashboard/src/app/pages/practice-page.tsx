import { getRouteApi } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Badge } from "../../components/badge.tsx";
import { Localized } from "../../components/localized.tsx";
import { Section } from "../../components/page.tsx";
import { RecordFacts } from "../../components/record-facts.tsx";
import { RecordLink } from "../../components/record-link.tsx";
import { PracticeEffect } from "../../features/practices/components/practice-effect.tsx";
import { History } from "../../features/records/components/history.tsx";
import { RecordFrame } from "../../features/records/components/record-frame.tsx";
import { Referrers } from "../../features/records/components/referrers.tsx";
import { useTerm } from "../../lib/use-term.ts";
import { ReadersOf } from "../readers-of.tsx";

const route = getRouteApi("/$language/practices/$id");

/** One practice: what is done, what it has changed, how that was measured, and who has taken it up. */
export function PracticePage() {
  const t = useTranslations();
  const term = useTerm();
  const { id } = route.useParams();
  return (
    <ReadersOf kind="practice">
      <RecordFrame
        kind="practice"
        id={id}
        marks={({ body, included }) => (
          <>
            <Badge tone={body.state === "adopted" ? "good" : "accent"}>
              {term("practiceState", body.state)}
            </Badge>
            <RecordLink kind="unit" id={body.unit} included={included} />
          </>
        )}
        lead={({ body }) => (
          <p className="mt-3">
            <Localized value={body.description} />
          </p>
        )}
      >
        {({ body, included, may }) => (
          <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr]">
            <div className="space-y-12">
              <Section title={t("library.practices.effect")}>
                <PracticeEffect body={body} />
              </Section>
              <Section title={t("records.facts")}>
                <RecordFacts
                  kind="practice"
                  body={body}
                  included={included}
                  without={["title", "description", "state", "unit"]}
                />
              </Section>
            </div>
            <div className="space-y-12">
              <Referrers kind="practice" id={id} />
              {may.readHistory && <History kind="practice" id={id} />}
            </div>
          </div>
        )}
      </RecordFrame>
    </ReadersOf>
  );
}
