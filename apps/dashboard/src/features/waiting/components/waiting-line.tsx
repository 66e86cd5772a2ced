import { useTranslations } from "use-intl";
import { Localized } from "../../../components/localized.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { SideBadge } from "../../../components/side-mark.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { useKindName, useTerm } from "../../../lib/use-term.ts";
import type { WaitingGroup, WaitingItem } from "../waiting-api.ts";

export interface WaitingLineProps {
  reason: WaitingGroup["reason"];
  item: WaitingItem;
  today: string;
}

/** One thing that waits: where it is done, what it lacks, and since or until when. */
export function WaitingLine({ reason, item, today }: WaitingLineProps) {
  const kindName = useKindName();
  const term = useTerm();
  const { sides = [], advisoryGroups = [], units = [], what } = item;
  const isDraft = reason === "draftToPublish" || reason === "draftToFinish";
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 py-1.5 text-sm">
      <span className="min-w-0">
        <RecordLink
          kind={item.record.kind}
          id={item.record.id}
          title={item.record.title}
          className="text-ink underline decoration-line-strong underline-offset-3 hover:text-accent hover:decoration-accent"
        />
        <span className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-faint empty:hidden">
          {isDraft && <span>{kindName(item.record.kind)}</span>}
          {what && (
            <span>
              <Localized value={what} />
            </span>
          )}
          {units.map((unit) => (
            <span key={unit.id}>
              <Localized value={unit.title} />
            </span>
          ))}
          {sides.map((side) => (
            <SideBadge key={side} side={side} />
          ))}
          {advisoryGroups.map((group) => (
            <bdi key={group}>{term("advisoryGroup", group)}</bdi>
          ))}
        </span>
      </span>
      <When item={item} today={today} />
    </li>
  );
}

function When({ item: { since, until, daysLeft = 0 }, today }: { item: WaitingItem; today: string }) {
  const t = useTranslations();
  const { shortDay, daysFromNow } = useFormats();
  if (until !== undefined) {
    const isLate = daysLeft < 0;
    return (
      <span className="text-end text-xs">
        <span className={`block ${isLate ? "font-semibold text-bad" : "text-ink-soft"}`}>
          {isLate ? t("waiting.late", { ago: daysFromNow(until, today) }) : daysFromNow(until, today)}
        </span>
        <time dateTime={until} className="text-ink-faint">
          {shortDay(until)}
        </time>
      </span>
    );
  }
  if (since === undefined) return null;
  return (
    <time dateTime={since} className="text-end text-xs text-ink-faint">
      {t("waiting.since", { day: shortDay(since) })}
    </time>
  );
}
