import { getRouteApi } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Section } from "../../components/page.tsx";
import { RecordFacts } from "../../components/record-facts.tsx";
import { IndicatorMapping } from "../../features/initiatives/components/indicator-mapping.tsx";
import { History } from "../../features/records/components/history.tsx";
import { RecordFrame } from "../../features/records/components/record-frame.tsx";
import { Referrers } from "../../features/records/components/referrers.tsx";
import { ReadersOf } from "../readers-of.tsx";

const route = getRouteApi("/$language/indicators/$id");

/** One indicator: which lines of which frameworks it serves, and which it does not. */
export function IndicatorPage() {
  const t = useTranslations();
  const { id } = route.useParams();
  return (
    <ReadersOf kind="indicator">
      <RecordFrame kind="indicator" id={id}>
        {({ body, included, may }) => (
          <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr]">
            <Section title={t("library.indicators.mapping")} note={t("library.indicators.mappingNote")}>
              <IndicatorMapping body={body} />
            </Section>
            <div className="space-y-12">
              <Section title={t("records.facts")}>
                <RecordFacts
                  kind="indicator"
                  body={body}
                  included={included}
                  without={["title", "code", "frameworkItems"]}
                />
              </Section>
              <Referrers kind="indicator" id={id} />
              {may.readHistory && <History kind="indicator" id={id} />}
            </div>
          </div>
        )}
      </RecordFrame>
    </ReadersOf>
  );
}
