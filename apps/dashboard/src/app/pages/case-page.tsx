import { labelOfField, type OverlapCase, type Side } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { buttonClass } from "../../components/button-class.ts";
import { Section } from "../../components/page.tsx";
import { RecordFacts } from "../../components/record-facts.tsx";
import { RecordLink } from "../../components/record-link.tsx";
import { CaseAnswers } from "../../features/overlaps/components/case-answers.tsx";
import { CaseEffects, CaseEvidence } from "../../features/overlaps/components/case-evidence.tsx";
import { CaseOptions } from "../../features/overlaps/components/case-options.tsx";
import { CaseOutcome } from "../../features/overlaps/components/case-outcome.tsx";
import { CaseStateBadge } from "../../features/overlaps/components/case-state-badge.tsx";
import { ClassBadge } from "../../features/overlaps/components/class-badge.tsx";
import { History } from "../../features/records/components/history.tsx";
import { RecordFrame, type ShownRecord } from "../../features/records/components/record-frame.tsx";
import { Referrers } from "../../features/records/components/referrers.tsx";
import { useMay } from "../../features/session/session-api.ts";
import { recordQuery } from "../../lib/records-api.ts";
import { sidesOfUnits } from "../../lib/sides-of-units.ts";
import { useAllRecords } from "../../lib/use-all-records.ts";
import { useFormats } from "../../lib/use-formats.ts";
import { useLanguage } from "../../lib/use-language.ts";

const route = getRouteApi("/$language/overlaps/cases/$id");

/** One overlap case: what was found, what each unit says of it, what could be done, and what was decided. */
export function CasePage() {
  const { id } = route.useParams();
  const units = useAllRecords("unit");
  const sideOf = useMemo(() => sidesOfUnits(units), [units]);
  return (
    <RecordFrame
      kind="overlapCase"
      id={id}
      marks={({ body }) => (
        <>
          <ClassBadge value={body.class} />
          <CaseStateBadge value={body.state} />
        </>
      )}
    >
      {(record) => <Case record={record} sideOf={sideOf} />}
    </RecordFrame>
  );
}

interface CaseProps {
  record: ShownRecord<"overlapCase">;
  sideOf: ReadonlyMap<string, Side>;
}

function Case({ record: { id, body, included, may }, sideOf }: CaseProps) {
  const t = useTranslations();
  const language = useLanguage();
  const { percent } = useFormats();
  const hasEffects = body.positiveEffects.length + body.negativeEffects.length > 0;
  return (
    <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr]">
      <div className="space-y-12">
        <Section title={t("overlaps.between")}>
          <Subjects body={body} included={included} />
        </Section>
        <Section
          title={t("overlaps.evidence")}
          aside={
            body.score !== undefined && (
              <>
                {labelOfField("overlapCase", "score", language)}{" "}
                <bdi className="font-bold">{percent(body.score)}</bdi>
              </>
            )
          }
        >
          <CaseEvidence evidence={body.evidence} />
        </Section>
        {hasEffects && (
          <Section title={t("overlaps.effects")}>
            <CaseEffects positiveEffects={body.positiveEffects} negativeEffects={body.negativeEffects} />
          </Section>
        )}
        <Section title={t("overlaps.options")} note={t("overlaps.optionsNote")}>
          <CaseOptions options={body.options} chosen={body.chosen} />
        </Section>
        <Section title={t("overlaps.outcome")}>
          <CaseOutcome body={body} included={included} />
        </Section>
      </div>
      <div className="space-y-12">
        <Section title={t("overlaps.answers")} note={t("overlaps.answersNote")}>
          <CaseAnswers
            units={body.units}
            validations={body.validations}
            included={included}
            sideOf={sideOf}
          />
        </Section>
        <Section title={t("records.facts")}>
          <RecordFacts kind="overlapCase" body={body} included={included} without={shownElsewhere} />
        </Section>
        <Referrers kind="overlapCase" id={id} />
        {may.readHistory && <History kind="overlapCase" id={id} />}
      </div>
    </div>
  );
}

/** The fields that the page shows in parts of their own. */
const shownElsewhere: readonly (keyof OverlapCase)[] = [
  "title",
  "class",
  "state",
  "activities",
  "units",
  "analysis",
  "score",
  "evidence",
  "positiveEffects",
  "negativeEffects",
  "validations",
  "options",
  "chosen",
  "decision",
  "dismissalReason",
  "closedOn",
  "savingClaimed",
  "savingVerified",
];

/** The activities and resolutions that the case is about; two activities of an analysis can be seen side by side. */
function Subjects({ body, included }: Pick<ShownRecord<"overlapCase">, "body" | "included">) {
  const t = useTranslations();
  const language = useLanguage();
  const mayCompare = useMay()?.readAnalyses ?? false;
  const [a, b, ...others] = body.activities;
  return (
    <div className="space-y-4">
      <ul className="space-y-2">
        {body.activities.map((activity) => (
          <li key={activity} className="rounded-md border border-line bg-surface px-4 py-3 text-sm">
            <p className="mb-2 font-medium">
              <RecordLink kind="activity" id={activity} included={included} />
            </p>
            <UnitOf activity={activity} />
          </li>
        ))}
        {body.resolutions.map((resolution) => (
          <li
            key={resolution}
            className="rounded-md border border-line bg-surface px-4 py-3 text-sm font-medium"
          >
            <RecordLink kind="resolution" id={resolution} included={included} />
          </li>
        ))}
      </ul>
      {mayCompare && body.analysis && a && b && others.length === 0 && (
        <Link
          to="/$language/overlaps/$analysis/$a/$b"
          params={{ language, analysis: body.analysis, a, b }}
          className={buttonClass()}
        >
          {t("overlaps.seeSideBySide")}
        </Link>
      )}
    </div>
  );
}

function UnitOf({ activity }: { activity: string }) {
  const { data } = useQuery(recordQuery("activity", activity));
  const unit = data?.record.body.unit;
  if (typeof unit !== "string") return null;
  return (
    <p className="text-xs text-ink-faint">
      <RecordLink kind="unit" id={unit} included={data?.included} className="hover:underline" />
    </p>
  );
}
