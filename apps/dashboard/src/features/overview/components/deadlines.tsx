import { useTranslations } from "use-intl";
import { Localized } from "../../../components/localized.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import type { Overview } from "../overview-api.ts";

/** Under how many days a deadline is near. */
const nearDays = 21;

/** What is due next, the soonest first, each with what it belongs to. */
export function Deadlines({ deadlines }: { deadlines: Overview["deadlines"] }) {
  const t = useTranslations();
  const { day } = useFormats();
  if (deadlines.length === 0) return <p className="text-sm text-ink-faint">{t("home.noDeadlines")}</p>;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {deadlines.map((deadline) => (
        <li
          key={`${deadline.on} ${deadline.record.id} ${JSON.stringify(deadline.what.texts)}`}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 py-2.5 text-sm"
        >
          <span className="font-medium">
            <Localized value={deadline.what} />
          </span>
          <span className={deadline.daysLeft < nearDays ? "font-semibold text-bad" : "text-ink-soft"}>
            {t("home.daysLeft", { count: deadline.daysLeft })}
          </span>
          <span className="text-ink-faint">
            <RecordLink kind={deadline.record.kind} id={deadline.record.id} title={deadline.record.title} />
          </span>
          <time dateTime={deadline.on} className="text-end text-ink-faint">
            {day(deadline.on)}
          </time>
        </li>
      ))}
    </ol>
  );
}
