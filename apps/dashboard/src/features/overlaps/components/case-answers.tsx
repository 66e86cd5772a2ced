import type { OverlapCase, Side } from "@intersector/domain";
import { CircleAlert, CircleCheck, CircleDashed, CircleHelp } from "lucide-react";
import { useTranslations } from "use-intl";
import { Localized } from "../../../components/localized.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { SideBadge } from "../../../components/side-mark.tsx";
import type { Included } from "../../../lib/included.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useTerm } from "../../../lib/use-term.ts";

type Answer = OverlapCase["validations"][number];

const looks = {
  agrees: { Icon: CircleCheck, colour: "text-good" },
  disagrees: { Icon: CircleAlert, colour: "text-bad" },
  needsInformation: { Icon: CircleHelp, colour: "text-warn" },
} as const;

export interface CaseAnswersProps extends Pick<OverlapCase, "units" | "validations"> {
  included: Included | undefined;
  sideOf: ReadonlyMap<string, Side>;
}

/** What each unit says of the case. Every unit is asked; a disagreement is kept beside the others, and silence is shown. */
export function CaseAnswers({ units, validations, included, sideOf }: CaseAnswersProps) {
  const t = useTranslations();
  const disagreeing = validations.filter(({ verdict }) => verdict === "disagrees").length;
  const all = [...new Set([...units, ...validations.map(({ unit }) => unit)])];
  return (
    <div className="space-y-3">
      {disagreeing > 0 && (
        <p className="rounded-md bg-bad-soft px-3 py-2 text-sm font-semibold text-bad">
          {t("overlaps.disagreements", { count: disagreeing })}
        </p>
      )}
      <ul className="divide-y divide-line border-y border-line text-sm">
        {all.map((unit) => {
          const side = sideOf.get(unit);
          const answers = validations.filter((answer) => answer.unit === unit);
          return (
            <li key={unit} className="space-y-1.5 py-3">
              <p className="flex flex-wrap items-baseline gap-x-2">
                {side && <SideBadge side={side} />}
                <RecordLink kind="unit" id={unit} included={included} />
              </p>
              {answers.length === 0 && (
                <p className="flex items-center gap-1.5 text-ink-faint">
                  <CircleDashed aria-hidden="true" className="size-4 shrink-0" />
                  {t("overlaps.noAnswer")}
                </p>
              )}
              {answers.map((answer) => (
                <AnswerLine key={`${answer.on} ${answer.by}`} answer={answer} />
              ))}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function AnswerLine({ answer }: { answer: Answer }) {
  const term = useTerm();
  const { shortDay } = useFormats();
  const { Icon, colour } = looks[answer.verdict];
  return (
    <div className="space-y-0.5">
      <p className={`flex items-center gap-1.5 font-semibold ${colour}`}>
        <Icon aria-hidden="true" className="size-4 shrink-0" />
        {term("validationVerdict", answer.verdict)}
      </p>
      {answer.comment && (
        <p>
          <Localized value={answer.comment} />
        </p>
      )}
      <p className="text-xs text-ink-faint">
        <bdi>{answer.by}</bdi> · <time dateTime={answer.on}>{shortDay(answer.on)}</time>
      </p>
    </div>
  );
}
