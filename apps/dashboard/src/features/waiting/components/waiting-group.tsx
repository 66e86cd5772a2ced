import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { Badge } from "../../../components/badge.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import type { WaitingGroup } from "../waiting-api.ts";
import { WaitingLine } from "./waiting-line.tsx";

/** How many things of one reason stand open at first. */
const firstShown = 3;

/** The things that wait for one reason: how many there are, and the most pressing of them. */
export function WaitingGroupPart({ group, today }: { group: WaitingGroup; today: string }) {
  const t = useTranslations();
  const { number } = useFormats();
  const headingId = useId();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? group.items : group.items.slice(0, firstShown);
  const untold = group.count - group.items.length;
  return (
    <section aria-labelledby={headingId} className="py-3">
      <div className="mb-1 flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <h3 id={headingId} className="text-sm font-semibold">
          {t(`waiting.reasons.${group.reason}`)}
        </h3>
        <span className="text-xs text-ink-faint tabular-nums">{number(group.count)}</span>
        {group.late > 0 && <Badge tone="bad">{t("waiting.lateCount", { count: group.late })}</Badge>}
      </div>
      <ul className="divide-y divide-line/60">
        {shown.map((item) => (
          <WaitingLine
            key={`${item.record.kind} ${item.record.id} ${item.until} ${JSON.stringify(item.what?.texts)}`}
            reason={group.reason}
            item={item}
            today={today}
          />
        ))}
      </ul>
      {!showsAll && group.items.length > firstShown && (
        <button
          type="button"
          onClick={() => setShowsAll(true)}
          aria-describedby={headingId}
          className="mt-1 min-h-6 cursor-pointer text-sm font-semibold text-accent hover:underline underline-offset-3"
        >
          {t("waiting.showAll", { count: group.count - firstShown })}
        </button>
      )}
      {showsAll && untold > 0 && (
        <p className="mt-1 text-xs text-ink-faint">{t("waiting.untold", { count: untold })}</p>
      )}
    </section>
  );
}
