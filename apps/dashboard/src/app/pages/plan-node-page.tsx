import { getRouteApi } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Badge } from "../../components/badge.tsx";
import { Section } from "../../components/page.tsx";
import { RecordFacts } from "../../components/record-facts.tsx";
import { SideBadge } from "../../components/side-mark.tsx";
import { PlanNodeParts, PlanPath } from "../../features/plans/components/plan-node-parts.tsx";
import { History } from "../../features/records/components/history.tsx";
import { RecordFrame } from "../../features/records/components/record-frame.tsx";
import { Referrers } from "../../features/records/components/referrers.tsx";
import { useTerm } from "../../lib/use-term.ts";
import { ReadersOf } from "../readers-of.tsx";
import { useReadsActivities } from "../reads-activities.ts";

const route = getRouteApi("/$language/plans/$id");

/** One node of a plan: where it stands, its parts, what serves it, and who works for it. */
export function PlanNodePage() {
  const t = useTranslations();
  const term = useTerm();
  const { id } = route.useParams();
  const readsActivities = useReadsActivities();
  return (
    <ReadersOf kind="planNode">
      <RecordFrame
        kind="planNode"
        id={id}
        marks={({ body }) => (
          <>
            <Badge tone="accent">{term("planType", body.plan)}</Badge>
            <Badge>{term("planNodeType", body.type)}</Badge>
            {body.leadSide && <SideBadge side={body.leadSide} />}
          </>
        )}
        lead={() => <PlanPath id={id} />}
      >
        {({ body, included, may }) => (
          <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr]">
            <div className="space-y-8">
              <PlanNodeParts id={id} readsActivities={readsActivities} />
            </div>
            <div className="space-y-12">
              <Section title={t("records.facts")}>
                <RecordFacts
                  kind="planNode"
                  body={body}
                  included={included}
                  without={["title", "plan", "type", "leadSide", "parent", "code"]}
                />
              </Section>
              <Referrers kind="planNode" id={id} without={["planNode"]} />
              {may.readHistory && <History kind="planNode" id={id} />}
            </div>
          </div>
        )}
      </RecordFrame>
    </ReadersOf>
  );
}
