import { type LocalizedText, labelOfField, type OverlapCase } from "@intersector/domain";
import { Check, Minus, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Badge } from "../../../components/badge.tsx";
import { Localized } from "../../../components/localized.tsx";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";

/** What could be done, each way with what speaks for and against it; the chosen one is marked. */
export function CaseOptions({ options, chosen }: Pick<OverlapCase, "options" | "chosen">) {
  const t = useTranslations();
  const term = useTerm();
  const language = useLanguage();
  const isListed = options.some(({ solution }) => solution === chosen);
  if (options.length === 0 && !chosen) {
    return <p className="text-sm text-ink-faint">{t("overlaps.noOptions")}</p>;
  }
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {chosen && !isListed && (
        <li className="rounded-lg border-2 border-accent bg-surface p-4">
          <OptionHead name={term("overlapSolution", chosen)} isChosen />
        </li>
      )}
      {options.map((option) => (
        <li
          key={`${option.solution} ${JSON.stringify(option.description?.texts)}`}
          className={`space-y-3 rounded-lg bg-surface p-4 ${
            option.solution === chosen ? "border-2 border-accent" : "border border-line"
          }`}
        >
          <OptionHead name={term("overlapSolution", option.solution)} isChosen={option.solution === chosen} />
          {option.description && (
            <p className="text-sm">
              <Localized value={option.description} />
            </p>
          )}
          <Points
            label={labelOfField("overlapCase", "advantages", language)}
            icon={<Plus aria-hidden="true" className="text-good" />}
            texts={option.advantages}
          />
          <Points
            label={labelOfField("overlapCase", "drawbacks", language)}
            icon={<Minus aria-hidden="true" className="text-bad" />}
            texts={option.drawbacks}
          />
        </li>
      ))}
    </ul>
  );
}

function OptionHead({ name, isChosen }: { name: string; isChosen: boolean }) {
  const t = useTranslations();
  return (
    <h3 className="flex flex-wrap items-center justify-between gap-2 text-sm">
      {name}
      {isChosen && (
        <Badge tone="accent" icon={<Check aria-hidden="true" />}>
          {t("overlaps.chosen")}
        </Badge>
      )}
    </h3>
  );
}

function Points({ label, icon, texts }: { label: string; icon: ReactNode; texts: readonly LocalizedText[] }) {
  if (texts.length === 0) return null;
  return (
    <div className="text-sm">
      <h4 className="sr-only">{label}</h4>
      <ul className="space-y-1">
        {texts.map((text) => (
          <li
            key={JSON.stringify(text.texts)}
            className="grid grid-cols-[1.25rem_minmax(0,1fr)] [&>svg]:mt-0.5 [&>svg]:size-4"
          >
            {icon}
            <span>
              <Localized value={text} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
