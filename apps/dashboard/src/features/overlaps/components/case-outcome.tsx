import { labelOfField, type OverlapCase } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { FactList } from "../../../components/fact-list.tsx";
import { Localized } from "../../../components/localized.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import type { Included } from "../../../lib/included.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";

export interface CaseOutcomeProps {
  body: OverlapCase;
  included: Included | undefined;
}

/** What was decided, what it saves by its owners' claim and by who has checked it, and when the case was closed. */
export function CaseOutcome({ body, included }: CaseOutcomeProps) {
  const t = useTranslations();
  const language = useLanguage();
  const { day, money } = useFormats();
  const label = (field: keyof OverlapCase) => labelOfField("overlapCase", field, language);
  const { decision, dismissalReason, savingClaimed, savingVerified, closedOn } = body;
  const facts = [
    ...(decision
      ? [
          {
            id: "decision",
            label: label("decision"),
            value: <RecordLink kind="decision" id={decision} included={included} />,
          },
        ]
      : []),
    ...(dismissalReason
      ? [{ id: "dismissal", label: label("dismissalReason"), value: <Localized value={dismissalReason} /> }]
      : []),
    ...(savingClaimed
      ? [{ id: "claimed", label: label("savingClaimed"), value: <bdi>{money(savingClaimed)}</bdi> }]
      : []),
    ...(savingClaimed || savingVerified
      ? [
          {
            id: "verified",
            label: label("savingVerified"),
            value: savingVerified ? (
              <bdi>{money(savingVerified)}</bdi>
            ) : (
              <span className="text-ink-faint">{t("overlaps.notVerified")}</span>
            ),
          },
        ]
      : []),
    ...(closedOn
      ? [{ id: "closed", label: label("closedOn"), value: <time dateTime={closedOn}>{day(closedOn)}</time> }]
      : []),
  ];
  if (facts.length === 0) return <p className="text-sm text-ink-faint">{t("overlaps.notDecided")}</p>;
  return <FactList facts={facts} />;
}
