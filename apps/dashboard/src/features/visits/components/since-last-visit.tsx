import { CircleCheck } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { buttonClass } from "../../../components/button-class.ts";
import { announce } from "../../../lib/announce.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { changesSince } from "../changes-since.ts";
import { keepLastSeen, type LastSeen, readLastSeen } from "../last-seen.ts";
import { type Change, changesRead } from "../visits-api.ts";
import { ChangedKinds } from "./changed-kinds.tsx";

/** How many changes stand for the register on a first visit. */
const shownAtFirst = 4;

/** What changed since the reader last said that they had seen it all. */
export function SinceLastVisit({ reader, changes }: { reader: string; changes: readonly Change[] }) {
  const t = useTranslations();
  const { moment } = useFormats();
  const [seen, setSeen] = useState<LastSeen | undefined>(() => readLastSeen(reader));
  const [newest] = changes;
  if (!newest) return <p className="text-sm text-ink-faint">{t("state.nothingYet")}</p>;
  const fresh = seen ? changes.filter(({ sequence }) => sequence > seen.sequence) : changes;
  if (seen && fresh.length === 0) {
    return (
      <p className="flex items-start gap-2 text-sm text-ink-soft">
        <CircleCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-good" />
        {t("visits.nothing", { moment: moment(seen.at) })}
      </p>
    );
  }
  const isMore = fresh.length === changesRead;
  function markAsSeen(sequence: number) {
    const now = { sequence, at: new Date().toISOString() };
    keepLastSeen(reader, now);
    setSeen(now);
    announce(t("visits.marked"));
  }
  return (
    <div className="space-y-4">
      <p className="text-sm text-ink-soft">
        {seen
          ? t(isMore ? "visits.sinceMore" : "visits.since", { moment: moment(seen.at), count: fresh.length })
          : t("visits.first")}
      </p>
      <ChangedKinds kinds={changesSince(seen ? fresh : changes.slice(0, shownAtFirst), 0)} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="button" onClick={() => markAsSeen(newest.sequence)} className={buttonClass()}>
          {t("visits.mark")}
        </button>
        <p className="min-w-0 grow basis-48 text-xs text-ink-faint">{t("visits.kept")}</p>
      </div>
    </div>
  );
}
