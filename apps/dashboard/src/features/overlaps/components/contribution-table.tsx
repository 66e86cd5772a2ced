import { labelOfField, overlapChannelTerms } from "@intersector/domain";
import { useMemo } from "react";
import { ToggleButton } from "react-aria-components";
import { useTranslations } from "use-intl";
import { localeOf } from "../../../lib/intl.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import type { PairReply } from "../overlaps-api.ts";
import { wholeShares } from "../whole-shares.ts";
import { TermName } from "./shared-terms.tsx";

export interface ContributionTableProps {
  reply: Pick<PairReply, "pair" | "names">;
  /** The term that the reader is looking at, shown in both texts. */
  chosen: string | undefined;
  onChoose: (term: string | undefined) => void;
}

/** Tenths of a percent, which the table counts in. */
const units = 1000;

/** What made the score, term by term; the numbers add up to the score under them. */
export function ContributionTable({ reply: { pair, names }, chosen, onChoose }: ContributionTableProps) {
  const t = useTranslations();
  const language = useLanguage();
  const { contributions, otherTerms, score } = pair;
  const format = useMemo(
    () => new Intl.NumberFormat(localeOf(language), { style: "percent", minimumFractionDigits: 1 }),
    [language],
  );
  const values = contributions.map(({ contribution }) => contribution);
  const shares = wholeShares(otherTerms ? [...values, otherTerms.contribution] : values, score, units);
  const largest = Math.max(...shares.parts, 1);
  const row = (
    key: string,
    term: React.ReactNode,
    inOther: React.ReactNode,
    channel: string,
    share: number,
  ) => (
    <tr key={key} className="border-b border-line">
      <th scope="row" className="py-1.5 pe-3 text-start font-medium">
        {term}
      </th>
      <td className="py-1.5 pe-3">{inOther}</td>
      <td className="py-1.5 pe-3 text-ink-soft max-sm:hidden">{channel}</td>
      <td className="w-[22%] py-1.5 pe-3 max-sm:hidden">
        <div aria-hidden="true" className="h-2 overflow-hidden rounded-sm bg-sunken">
          <div className="h-full bg-accent" style={{ inlineSize: `${(share / largest) * 100}%` }} />
        </div>
      </td>
      <td className="py-1.5 text-end tabular-nums">
        <bdi>{format.format(share / units)}</bdi>
      </td>
    </tr>
  );
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{t("overlaps.contributions")}</caption>
      <thead>
        <tr className="border-b border-line-strong text-xs text-ink-soft">
          <th scope="col" className="py-1.5 pe-3 text-start">
            {t("overlaps.inFirst")}
          </th>
          <th scope="col" className="py-1.5 pe-3 text-start">
            {t("overlaps.inSecond")}
          </th>
          <th scope="col" className="py-1.5 pe-3 text-start max-sm:hidden">
            {t("overlaps.channel")}
          </th>
          <th scope="col" className="max-sm:hidden">
            <span className="sr-only">{t("overlaps.size")}</span>
          </th>
          <th scope="col" className="py-1.5 text-end">
            {t("overlaps.adds")}
          </th>
        </tr>
      </thead>
      <tbody>
        {contributions.map((shared, index) => {
          const { channel, term, inA, inB } = shared;
          const isMarked = inA !== undefined || inB !== undefined;
          const name = <TermName shared={shared} names={names} />;
          return row(
            `${channel} ${term}`,
            isMarked ? (
              <ToggleButton
                isSelected={chosen === term}
                onChange={(isSelected) => onChoose(isSelected ? term : undefined)}
                className="min-h-6 max-w-64 cursor-pointer truncate rounded-sm bg-mark px-1.5 text-start hover:outline-2 hover:outline-accent data-selected:bg-accent data-selected:text-on-accent"
              >
                {name}
              </ToggleButton>
            ) : (
              name
            ),
            channel === "lexical" ? <bdi>{inB}</bdi> : name,
            overlapChannelTerms[channel][language],
            shares.parts[index] ?? 0,
          );
        })}
        {otherTerms &&
          row(
            "others",
            <span className="text-ink-soft">{t("overlaps.otherTerms", { count: otherTerms.terms })}</span>,
            null,
            "",
            shares.parts.at(-1) ?? 0,
          )}
      </tbody>
      <tfoot>
        <tr className="font-bold">
          <th scope="row" className="py-2 text-start">
            {labelOfField("overlapCase", "score", language)}
          </th>
          <td />
          <td className="max-sm:hidden" />
          <td className="max-sm:hidden" />
          <td className="py-2 text-end tabular-nums">
            <bdi>{format.format(shares.whole / units)}</bdi>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
