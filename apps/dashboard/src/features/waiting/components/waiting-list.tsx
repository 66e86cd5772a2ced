import { CircleCheck } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Waiting } from "../waiting-api.ts";
import { WaitingGroupPart } from "./waiting-group.tsx";

/** How many reasons stand open at first, so that the rest of the page is not pushed out of sight. */
const reasonsShown = 5;

/** What waits for the reader: how much it is in a sentence, then each thing under its reason, what is late first. */
export function WaitingList({ waiting }: { waiting: Waiting }) {
  const t = useTranslations();
  const [showsAll, setShowsAll] = useState(false);
  const groups = showsAll ? waiting.groups : waiting.groups.slice(0, reasonsShown);
  const more = waiting.groups.slice(reasonsShown).reduce((sum, { count }) => sum + count, 0);
  if (waiting.total === 0) {
    return (
      <p className="flex items-start gap-2 text-sm text-ink-soft">
        <CircleCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-good" />
        {t("waiting.nothing")}
      </p>
    );
  }
  return (
    <>
      <p className="mb-4 text-sm text-ink-soft">
        {t("waiting.total", { count: waiting.total })}{" "}
        {waiting.late > 0 && (
          <strong className="font-semibold text-bad">
            {t("waiting.lateTotal", { count: waiting.late })}
          </strong>
        )}
      </p>
      <div className="divide-y divide-line border-y border-line">
        {groups.map((group) => (
          <WaitingGroupPart key={group.reason} group={group} today={waiting.today} />
        ))}
      </div>
      {!showsAll && more > 0 && (
        <button
          type="button"
          onClick={() => setShowsAll(true)}
          className="mt-3 min-h-6 cursor-pointer text-sm font-semibold text-accent hover:underline underline-offset-3"
        >
          {t("waiting.showRest", { count: more })}
        </button>
      )}
    </>
  );
}
