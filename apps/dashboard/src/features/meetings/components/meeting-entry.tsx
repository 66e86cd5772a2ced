import type { RegisterRecord } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { Badge } from "../../../components/badge.tsx";
import { Localized } from "../../../components/localized.tsx";
import { ProvenanceBadge } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import type { Included } from "../../../lib/included.ts";
import { today } from "../../../lib/today.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { MeetingState } from "./meeting-state.tsx";

export interface MeetingEntryProps {
  meeting: RegisterRecord<"meeting">;
  included: Included;
  /** How many documents it has. */
  documents: number;
}

/** One meeting on one line: when, what, where, and what is due next for it. */
export function MeetingEntry({ meeting, included, documents }: MeetingEntryProps) {
  const t = useTranslations();
  const { period, day, daysFromNow } = useFormats();
  const { id, body } = meeting;
  const now = today();
  const [next] = body.deadlines.filter(({ on }) => on >= now).toSorted((a, b) => a.on.localeCompare(b.on));
  return (
    <li className="grid gap-x-6 gap-y-1 py-3.5 text-sm sm:grid-cols-[12rem_minmax(0,1fr)]">
      <p className="text-ink-soft tabular-nums">
        {body.period && <bdi>{period(body.period)}</bdi>}
        {!body.period && body.state === "planned" && t("library.meetings.undated")}
      </p>
      <div className="min-w-0">
        <p className="font-medium">
          <RecordLink kind="meeting" id={id} title={body.title} />{" "}
          <ProvenanceBadge provenance={body.provenance} />
        </p>
        <p className="mt-1 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-xs text-ink-faint">
          <MeetingState meeting={meeting} />
          <RecordLink kind="group" id={body.group} included={included} />
          {body.place && (
            <span>
              <Localized value={body.place} plain />
            </span>
          )}
          {documents > 0 && <span>{t("library.meetings.documents", { count: documents })}</span>}
        </p>
        {next && (
          <p className="mt-1.5 flex flex-wrap items-baseline gap-x-2 text-xs">
            <Badge tone="accent">{daysFromNow(next.on, now)}</Badge>
            <span>
              <Localized value={next.what} /> <time dateTime={next.on}>({day(next.on)})</time>
            </span>
          </p>
        )}
      </div>
    </li>
  );
}
