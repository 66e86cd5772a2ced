import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Badge } from "../../components/badge.tsx";
import { Localized } from "../../components/localized.tsx";
import { Section } from "../../components/page.tsx";
import { RecordFacts } from "../../components/record-facts.tsx";
import { RecordLink } from "../../components/record-link.tsx";
import { ListSteps } from "../../features/activities/components/list-steps.tsx";
import { History } from "../../features/records/components/history.tsx";
import { RecordFrame } from "../../features/records/components/record-frame.tsx";
import { Referrers } from "../../features/records/components/referrers.tsx";
import { referrersQuery } from "../../lib/records-api.ts";
import { useTerm } from "../../lib/use-term.ts";
import { ReadersOf } from "../readers-of.tsx";

const route = getRouteApi("/$language/activities/$id");

/** One activity: what it is, in whose hands, and which overlaps it takes part in. */
export function ActivityPage() {
  const t = useTranslations();
  const term = useTerm();
  const { id } = route.useParams();
  const address = route.useSearch();
  return (
    <ReadersOf kind="activity">
      <RecordFrame
        kind="activity"
        id={id}
        steps={<ListSteps id={id} address={address} />}
        marks={({ body, included }) => (
          <>
            <RecordLink kind="unit" id={body.unit} included={included} />
            <Badge>{term("activityCategory", body.category)}</Badge>
            <Badge tone="accent">{term("activityState", body.state)}</Badge>
          </>
        )}
      >
        {({ body, included, may }) => (
          <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr]">
            <div className="space-y-10">
              {(body.description || body.purpose) && (
                <div className="prose-measure space-y-4 text-base">
                  {body.description && (
                    <p>
                      <Localized value={body.description} />
                    </p>
                  )}
                  {body.purpose && (
                    <p>
                      <span className="font-semibold">{t("activities.purpose")}</span>{" "}
                      <Localized value={body.purpose} />
                    </p>
                  )}
                </div>
              )}
              <Section title={t("records.facts")}>
                <RecordFacts
                  kind="activity"
                  body={body}
                  included={included}
                  without={["title", "description", "purpose", "unit", "category", "state"]}
                />
              </Section>
            </div>
            <div className="space-y-12">
              <Section title={t("activities.overlaps")}>
                <OverlapCases id={id} />
              </Section>
              <Referrers kind="activity" id={id} without={["overlapCase"]} />
              {may.readHistory && <History kind="activity" id={id} />}
            </div>
          </div>
        )}
      </RecordFrame>
    </ReadersOf>
  );
}

function OverlapCases({ id }: { id: string }) {
  const t = useTranslations();
  const { data } = useQuery(referrersQuery("activity", id));
  const cases = data?.referrers.filter(({ kind }) => kind === "overlapCase");
  if (!cases || cases.length === 0)
    return <p className="text-sm text-ink-faint">{t("activities.noOverlaps")}</p>;
  return (
    <ul className="space-y-2">
      {cases.map((found) => (
        <li key={found.id} className="rounded-md border border-line bg-surface px-4 py-3 text-sm font-medium">
          <RecordLink kind="overlapCase" id={found.id} title={found.title} />
        </li>
      ))}
    </ul>
  );
}
