import type { Side } from "@intersector/domain";
import { Localized } from "../../../components/localized.tsx";
import { SideBadge } from "../../../components/side-mark.tsx";
import { titleOfIncluded } from "../../../lib/included.ts";
import type { PairIncluded } from "../overlaps-api.ts";

export interface ActivityLineProps {
  id: string;
  included: PairIncluded;
  sideOf: ReadonlyMap<string, Side>;
}

/** One activity of a list in two lines: its title in its own language, then its side and unit. */
export function ActivityLine({ id, included, sideOf }: ActivityLineProps) {
  const unit = included[`activity:${id}`]?.unit;
  const side = unit === undefined ? undefined : sideOf.get(unit);
  return (
    <span className="block">
      <span className="line-clamp-2 underline-offset-3 group-hover:underline">
        <Localized value={titleOfIncluded(included, "activity", id)} />
      </span>
      <span className="mt-0.5 block text-xs font-normal text-ink-faint">
        {side && <SideBadge side={side} />}{" "}
        {unit && <Localized value={titleOfIncluded(included, "unit", unit)} plain />}
      </span>
    </span>
  );
}
