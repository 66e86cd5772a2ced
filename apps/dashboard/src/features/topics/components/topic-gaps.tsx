import { bodyAbbreviations, type Side, type VocabularySlug } from "@intersector/domain";
import { CircleCheck } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { SideField } from "../../../components/side-mark.tsx";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";
import type { TopicRow } from "../topics-api.ts";

/** An empty place: of a side on the topic's theme, or of an advisory group on the topic. */
export type EmptyPlace =
  | { kind: "focalPoint"; theme: string; side: Side }
  | { kind: "topicCoordinator"; topic: string; namedBy: VocabularySlug<"advisoryGroup"> };

export interface TopicGapsProps {
  row: TopicRow;
  /** What leads to filling a place, for who may. */
  fill: (place: EmptyPlace) => ReactNode;
}

/** Every place on a topic that nobody holds, each with how to fill it. */
export function TopicGaps({ row, fill }: TopicGapsProps) {
  const t = useTranslations();
  const term = useTerm();
  const language = useLanguage();
  const { theme, topic } = row;
  const sides = row.focalPoints.filter(({ vacancy }) => vacancy);
  const groups = row.coordinators.filter(({ vacancy }) => vacancy);
  if (sides.length + groups.length === 0) {
    return (
      <p className="flex items-center gap-2 text-sm">
        <CircleCheck aria-hidden="true" className="size-4 text-good" />
        {t("library.topics.allHeld")}
      </p>
    );
  }
  return (
    <ul className="divide-y divide-line border-y border-line text-sm">
      {sides.map(({ side, vacancy }) => (
        <li key={side} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5">
          <SideField side={side} filled={false} />
          <span>{term("side", side)}</span>
          {vacancy && <span className="text-bad">{t(`topics.vacancy.${vacancy}`)}</span>}
          <span className="ms-auto">{theme && fill({ kind: "focalPoint", theme: theme.id, side })}</span>
        </li>
      ))}
      {groups.map(({ advisoryGroup, vacancy }) => (
        <li key={advisoryGroup} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5">
          <bdi className="font-semibold">{bodyAbbreviations[advisoryGroup][language]}</bdi>
          {vacancy && <span className="text-bad">{t(`topics.vacancy.${vacancy}`)}</span>}
          <span className="ms-auto">
            {fill({ kind: "topicCoordinator", topic: topic.id, namedBy: advisoryGroup })}
          </span>
        </li>
      ))}
      {!theme && <li className="py-2.5 text-ink-faint">{t("library.topics.noTheme")}</li>}
    </ul>
  );
}
