import { bodyAbbreviations, type Side, sides } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { useLanguage } from "../lib/use-language.ts";
import { useTerm } from "../lib/use-term.ts";

/** The colours of the four sides, the same on every page and in every chart. */
export const sideColours: Record<Side, { text: string; soft: string; bar: string }> = {
  "ITU-R": { text: "text-side-r", soft: "bg-side-r-soft", bar: "bg-side-r" },
  "ITU-T": { text: "text-side-t", soft: "bg-side-t-soft", bar: "bg-side-t" },
  "ITU-D": { text: "text-side-d", soft: "bg-side-d-soft", bar: "bg-side-d" },
  GS: { text: "text-side-gs", soft: "bg-side-gs-soft", bar: "bg-side-gs" },
};

/** One side by its short name. */
export function SideBadge({ side }: { side: Side }) {
  const colour = sideColours[side];
  const term = useTerm();
  return (
    <span
      data-badge
      className={`inline-flex items-center rounded-sm px-1.5 py-px text-xs font-semibold whitespace-nowrap ${colour.soft} ${colour.text}`}
    >
      <bdi>{term("side", side)}</bdi>
    </span>
  );
}

/** A Sector's letter is the same in every language; the General Secretariat has an abbreviation in each. */
function useSideLetters(): (side: Side) => string {
  const language = useLanguage();
  return (side) => (side === "GS" ? bodyAbbreviations.GS[language] : side.slice(-1));
}

/**
 * One side as a small field with its letter: filled where somebody is named, an empty outline where nobody is. It is
 * a picture: what it shows is said in words beside it.
 */
export function SideField({ side, filled }: { side: Side; filled: boolean }) {
  const letters = useSideLetters();
  return (
    <span
      aria-hidden="true"
      {...(filled ? { "data-badge": true } : {})}
      className={`inline-flex h-5 min-w-7 shrink-0 items-center justify-center rounded-[3px] px-1 text-xs leading-none font-bold ${
        filled
          ? `text-on-accent ${sideColours[side].bar}`
          : "border border-dashed border-bad bg-surface text-bad"
      }`}
      lang="en"
      dir="ltr"
    >
      {letters(side)}
    </span>
  );
}

/**
 * The four sides in a row. The product's own mark: every question of coordination has these four sides, and an empty
 * one is seen at once.
 */
export function SideStrip({ present, label }: { present: ReadonlySet<Side>; label: string }) {
  const t = useTranslations();
  const term = useTerm();
  const missing = sides.filter((side) => !present.has(side)).map((side) => term("side", side));
  const words =
    missing.length === 0 ? t("sides.allNamed") : t("sides.missing", { sides: missing.join(", ") });
  return (
    <span
      role="img"
      aria-label={`${label}. ${words}`}
      title={missing.length === 0 ? undefined : words}
      className="inline-flex gap-1"
    >
      {sides.map((side) => (
        <SideField key={side} side={side} filled={present.has(side)} />
      ))}
    </span>
  );
}
