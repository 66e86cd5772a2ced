import type { KindName } from "@intersector/domain";
import { Link } from "@tanstack/react-router";
import { TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { Localized } from "../../../components/localized.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useKindName } from "../../../lib/use-term.ts";
import type { Overview } from "../overview-api.ts";

/** Under how many days a deadline is near. */
const nearDays = 21;

/** What is late, then what is due next, the soonest first, each with what it belongs to. */
export function Deadlines({ overview }: { overview: Overview }) {
  const t = useTranslations();
  const { day } = useFormats();
  const kindName = useKindName();
  const { deadlines, actions, overdueCalls } = overview;
  return (
    <div className="space-y-3">
      <Late kind="actionItem" count={actions?.overdue ?? 0} message="home.lateActions" />
      <Late kind="liaisonStatement" count={overdueCalls} message="home.lateAnswers" />
      {deadlines.length === 0 && <p className="text-sm text-ink-faint">{t("home.noDeadlines")}</p>}
      {deadlines.length > 0 && (
        <ol className="divide-y divide-line border-y border-line">
          {deadlines.map((deadline) => (
            <li
              key={`${deadline.on} ${deadline.record.id} ${JSON.stringify(deadline.what.texts)}`}
              className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 py-2.5 text-sm"
            >
              <span className="min-w-0 font-medium">
                <RecordLink
                  kind={deadline.record.kind}
                  id={deadline.record.id}
                  title={deadline.reason === "meetingDeadline" ? deadline.what : deadline.record.title}
                />
              </span>
              <span className={deadline.daysLeft < nearDays ? "font-semibold text-bad" : "text-ink-soft"}>
                {t("home.daysLeft", { count: deadline.daysLeft })}
              </span>
              <span className="min-w-0 text-xs text-ink-faint">
                {deadline.reason === "meetingDeadline" ? (
                  <Localized value={deadline.record.title} />
                ) : (
                  kindName(deadline.record.kind)
                )}
              </span>
              <time dateTime={deadline.on} className="text-end text-xs text-ink-faint">
                {day(deadline.on)}
              </time>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

interface LateProps {
  kind: KindName;
  count: number;
  message: "home.lateActions" | "home.lateAnswers";
}

function Late({ kind, count, message }: LateProps) {
  const t = useTranslations();
  const language = useLanguage();
  if (count === 0) return null;
  return (
    <p className="flex items-start gap-2 text-sm">
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-bad" />
      <Link
        to="/$language/records/$kind"
        params={{ language, kind }}
        search={{}}
        className="font-semibold text-bad underline decoration-bad/40 underline-offset-3 hover:decoration-bad"
      >
        {t(message, { count })}
      </Link>
    </p>
  );
}
