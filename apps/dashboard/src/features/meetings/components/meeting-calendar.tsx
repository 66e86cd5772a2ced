import { labelOfField, type RegisterRecord, textIn, vocabularies } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../../components/async-content.tsx";
import { FilteredList } from "../../../components/filtered-list.tsx";
import { Section } from "../../../components/page.tsx";
import type { Choices, ChosenValues } from "../../../lib/choose-items.ts";
import { type EveryRecord, everyRecordQuery } from "../../../lib/every-record.ts";
import { today } from "../../../lib/today.ts";
import { useAllRecords } from "../../../lib/use-all-records.ts";
import { useChosenItems } from "../../../lib/use-chosen-items.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";
import { groupMeetings } from "../group-meetings.ts";
import { MeetingEntry } from "./meeting-entry.tsx";

const choices: Choices<RegisterRecord<"meeting">> = {
  group: ({ body }) => [body.group],
  state: ({ body }) => [body.state],
  topic: ({ body }) => body.topics,
};

export interface MeetingCalendarProps {
  search: ChosenValues;
  onSearch: (search: ChosenValues) => void;
}

/** What comes and what was held. */
export function MeetingCalendar({ search, onSearch }: MeetingCalendarProps) {
  const query = useQuery(everyRecordQuery("meeting"));
  return (
    <AsyncContent query={query} lines={8}>
      {(every) => <Calendar every={every} search={search} onSearch={onSearch} />}
    </AsyncContent>
  );
}

function Calendar({ every, search, onSearch }: MeetingCalendarProps & { every: EveryRecord<"meeting"> }) {
  const term = useTerm();
  const language = useLanguage();
  const groups = useAllRecords("group");
  const topics = useAllRecords("topic");
  const { records } = every;
  const { shown, counts } = useChosenItems("meeting", records, choices, search);
  const label = (field: string) => labelOfField("meeting", field, language);
  return (
    <FilteredList
      search={search}
      onSearch={onSearch}
      count={shown.length}
      counts={counts}
      filters={[
        {
          name: "group",
          label: label("group"),
          options: groups.map(({ id, body }) => ({ id, label: textIn(body.name, language).text })),
        },
        {
          name: "state",
          label: label("state"),
          isOrdered: true,
          options: vocabularies.meetingState.map((id) => ({ id, label: term("meetingState", id) })),
        },
        {
          name: "topic",
          label: label("topics"),
          options: topics.map(({ id, body }) => ({ id, label: textIn(body.title, language).text })),
        },
      ]}
    >
      <Periods shown={shown} included={every.included} />
    </FilteredList>
  );
}

interface PeriodsProps {
  shown: readonly RegisterRecord<"meeting">[];
  included: EveryRecord<"meeting">["included"];
}

function Periods({ shown, included }: PeriodsProps) {
  const t = useTranslations();
  const documents = useQuery(everyRecordQuery("document")).data?.records ?? [];
  const { coming, past } = groupMeetings(shown, today());
  const list = (meetings: readonly RegisterRecord<"meeting">[]) => (
    <ul className="divide-y divide-line border-y border-line">
      {meetings.map((meeting) => (
        <MeetingEntry
          key={meeting.id}
          meeting={meeting}
          included={included}
          documents={documents.filter(({ body }) => body.meeting === meeting.id).length}
        />
      ))}
    </ul>
  );
  return (
    <div className="space-y-12">
      <Section title={t("library.meetings.coming")}>
        {coming.length > 0 ? (
          list(coming)
        ) : (
          <p className="text-sm text-ink-faint">{t("library.meetings.noneComing")}</p>
        )}
      </Section>
      {past.length > 0 && (
        <Section title={t("library.meetings.past")}>
          <div className="space-y-8">
            {past.map(({ year, meetings }) => (
              <section key={year ?? ""}>
                <h3 className="mb-1.5 text-sm font-semibold text-ink-faint tabular-nums">
                  {year ?? t("library.meetings.undated")}
                </h3>
                {list(meetings)}
              </section>
            ))}
          </div>
        </Section>
      )}
    </div>
  );
}
