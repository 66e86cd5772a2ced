import type { Meeting } from "@intersector/domain";
import { Localized } from "../../../components/localized.tsx";
import { today } from "../../../lib/today.ts";
import { useFormats } from "../../../lib/use-formats.ts";

/** The days by which something must be done for a meeting, and how far off they are; what is past is paler. */
export function MeetingDeadlines({ deadlines }: { deadlines: Meeting["deadlines"] }) {
  const { day, daysFromNow } = useFormats();
  const now = today();
  return (
    <ol className="divide-y divide-line border-y border-line text-sm">
      {deadlines
        .toSorted((a, b) => a.on.localeCompare(b.on))
        .map(({ on, what }) => (
          <li
            key={`${on} ${JSON.stringify(what.texts)}`}
            className={`grid gap-x-4 gap-y-0.5 py-2.5 sm:grid-cols-[minmax(0,1fr)_auto] ${on < now ? "text-ink-faint" : ""}`}
          >
            <span>
              <Localized value={what} />
            </span>
            <span className="sm:text-end">
              <time dateTime={on} className="block">
                {day(on)}
              </time>
              <span className={`text-xs ${on < now ? "" : "font-semibold text-accent-strong"}`}>
                {daysFromNow(on, now)}
              </span>
            </span>
          </li>
        ))}
    </ol>
  );
}
