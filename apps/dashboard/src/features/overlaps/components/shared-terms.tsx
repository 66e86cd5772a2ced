import { overlapChannelTerms } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { Localized } from "../../../components/localized.tsx";
import { useLanguage } from "../../../lib/use-language.ts";
import type { Pair, PairReply } from "../overlaps-api.ts";

export interface SharedTermsProps {
  pair: Pick<Pair, "contributions" | "otherTerms">;
  names: PairReply["names"];
}

/** How many shared terms a list shows of a pair: what adds most. */
const shownTerms = 5;

/** What two activities share, the weightiest first: words as they stand in the first, resolutions, plan nodes. */
export function SharedTerms({ pair, names }: SharedTermsProps) {
  const t = useTranslations();
  const language = useLanguage();
  const { contributions, otherTerms } = pair;
  const more = contributions.length - shownTerms + (otherTerms?.terms ?? 0);
  return (
    <ul className="flex flex-wrap gap-1">
      {contributions.slice(0, shownTerms).map((shared) => (
        <li
          key={`${shared.channel} ${shared.term}`}
          title={overlapChannelTerms[shared.channel][language]}
          className={`max-w-56 truncate rounded-sm px-1.5 py-px text-xs ${
            shared.channel === "lexical" ? "bg-mark" : "bg-accent-soft font-semibold text-accent-strong"
          }`}
        >
          <TermName shared={shared} names={names} />
        </li>
      ))}
      {more > 0 && (
        <li className="px-1 py-px text-xs text-ink-faint">{t("overlaps.moreTerms", { count: more })}</li>
      )}
    </ul>
  );
}

export interface TermNameProps {
  shared: Pair["contributions"][number];
  names: PairReply["names"];
}

/** A shared term as a reader knows it. */
export function TermName({ shared, names }: TermNameProps) {
  const { channel, term, inA, inB } = shared;
  if (channel === "lexical") return <bdi>{inA ?? inB ?? term}</bdi>;
  return <Localized value={names[term] ?? inA ?? inB ?? term} plain />;
}
