import { labelOfField, type RegisterRecord, textIn, vocabularies } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../../components/async-content.tsx";
import { DocumentList } from "../../../components/document-list.tsx";
import { FilteredList } from "../../../components/filtered-list.tsx";
import { Localized } from "../../../components/localized.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import type { Choices, ChosenValues } from "../../../lib/choose-items.ts";
import { everyRecordQuery } from "../../../lib/every-record.ts";
import { titleOfIncluded } from "../../../lib/included.ts";
import { latestFirst } from "../../../lib/latest-first.ts";
import { useAllRecords } from "../../../lib/use-all-records.ts";
import { useChosenItems } from "../../../lib/use-chosen-items.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";
import { groupDocuments, yearOf } from "../document-groups.ts";

const choices: Choices<RegisterRecord<"document">> = {
  type: ({ body }) => [body.type],
  topic: ({ body }) => body.topics,
  year: (document) => [yearOf(document)],
};

export interface DocumentLibraryProps {
  search: ChosenValues;
  onSearch: (search: ChosenValues) => void;
}

/** The documents by meeting, addenda and revisions under theirs. */
export function DocumentLibrary({ search, onSearch }: DocumentLibraryProps) {
  const query = useQuery(everyRecordQuery("document"));
  return (
    <AsyncContent query={query} lines={10}>
      {({ records, included }) => (
        <Library documents={records} included={included} search={search} onSearch={onSearch} />
      )}
    </AsyncContent>
  );
}

interface LibraryProps extends DocumentLibraryProps {
  documents: readonly RegisterRecord<"document">[];
  included: Parameters<typeof titleOfIncluded>[0];
}

function Library({ documents, included, search, onSearch }: LibraryProps) {
  const t = useTranslations();
  const term = useTerm();
  const language = useLanguage();
  const topics = useAllRecords("topic");
  const meetings = useAllRecords("meeting");
  const { period } = useFormats();
  const { shown, counts } = useChosenItems("document", documents, choices, search);
  const order = meetings.toSorted(latestFirst);
  const label = (field: string) => labelOfField("document", field, language);
  const years = [...(counts.get("year")?.keys() ?? [])].toSorted().toReversed();
  return (
    <FilteredList
      search={search}
      onSearch={onSearch}
      count={shown.length}
      counts={counts}
      filters={[
        {
          name: "type",
          label: label("type"),
          options: vocabularies.documentType.map((id) => ({ id, label: term("documentType", id) })),
        },
        {
          name: "topic",
          label: label("topics"),
          options: topics.map(({ id, body }) => ({ id, label: textIn(body.title, language).text })),
        },
        {
          name: "year",
          label: label("year"),
          isOrdered: true,
          options: years.map((id) => ({ id, label: id })),
        },
      ]}
    >
      <div className="space-y-10">
        {groupDocuments(
          shown,
          order.map(({ id }) => id),
        ).map((group) => {
          const meeting = order.find(({ id }) => id === group.meeting);
          return (
            <section key={group.meeting ?? ""}>
              <h2 className="mb-2 flex flex-wrap items-baseline gap-x-3 text-lg">
                {group.meeting === undefined ? (
                  t("library.documents.ofNoMeeting")
                ) : (
                  <RecordLink kind="meeting" id={group.meeting}>
                    <Localized value={titleOfIncluded(included, "meeting", group.meeting)} />
                  </RecordLink>
                )}
                {meeting?.body.period && (
                  <bdi className="text-xs font-normal text-ink-faint">{period(meeting.body.period)}</bdi>
                )}
              </h2>
              <DocumentList documents={group.documents} />
            </section>
          );
        })}
      </div>
    </FilteredList>
  );
}
