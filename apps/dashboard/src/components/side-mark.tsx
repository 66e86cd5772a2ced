import { type Side, sides } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { useTerm } from "../lib/use-term.ts";

/** The colours of the four sides, the same on every page and in every chart. */
export const sideColours: Record<Side, { text: string; soft: string; fill: string; bar: string }> = {
  "ITU-R": { text: "text-side-r", soft: "bg-side-r-soft", fill: "fill-side-r", bar: "bg-side-r" },
  "ITU-T": { text: "text-side-t", soft: "bg-side-t-soft", fill: "fill-side-t", bar: "bg-side-t" },
  "ITU-D": { text: "text-side-d", soft: "bg-side-d-soft", fill: "fill-side-d", bar: "bg-side-d" },
  GS: { text: "text-side-gs", soft: "bg-side-gs-soft", fill: "fill-side-gs", bar: "bg-side-gs" },
};

/** One side by its short name. */
export function SideBadge({ side }: { side: Side }) {
  const colour = sideColours[side];
  const term = useTerm();
  return (
    <span
      className={`inline-flex items-center rounded-sm px-1.5 py-px text-xs font-semibold whitespace-nowrap ${colour.soft} ${colour.text}`}
    >
      <bdi>{term("side", side)}</bdi>
    </span>
  );
}

/**
 * The four sides in a row: filled where somebody is named, hatched where nobody is. The product's own mark: every
 * question of coordination has these four sides, and an empty one is seen at once.
 */
export function SideStrip({ present, label }: { present: ReadonlySet<Side>; label: string }) {
  const t = useTranslations();
  const term = useTerm();
  const missing = sides.filter((side) => !present.has(side)).map((side) => term("side", side));
  const words =
    missing.length === 0 ? t("sides.allNamed") : t("sides.missing", { sides: missing.join(", ") });
  return (
    <span role="img" aria-label={`${label}: ${words}`} className="inline-flex gap-0.5">
      {sides.map((side) => (
        <span
          key={side}
          className={`h-3.5 w-6 rounded-[3px] ${
            present.has(side) ? sideColours[side].bar : "hatched border border-dashed border-bad"
          }`}
        />
      ))}
    </span>
  );
}
