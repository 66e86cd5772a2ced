import { labelOfField, type RegisterRecord, textIn, vocabularies } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { AsyncContent } from "../../../components/async-content.tsx";
import { FilteredList } from "../../../components/filtered-list.tsx";
import { Section } from "../../../components/page.tsx";
import type { Choices, ChosenValues } from "../../../lib/choose-items.ts";
import { everyRecordQuery } from "../../../lib/every-record.ts";
import { useAllRecords } from "../../../lib/use-all-records.ts";
import { useChosenItems } from "../../../lib/use-chosen-items.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";
import { InitiativeCard } from "./initiative-card.tsx";

const choices: Choices<RegisterRecord<"initiative">> = {
  side: ({ body }) => body.sides,
  state: ({ body }) => [body.state],
  theme: ({ body }) => body.themes,
};

export interface InitiativeListProps {
  search: ChosenValues;
  onSearch: (search: ChosenValues) => void;
}

/** The initiatives by category, in the order of the report, each with its figures. */
export function InitiativeList({ search, onSearch }: InitiativeListProps) {
  const query = useQuery(everyRecordQuery("initiative"));
  return (
    <AsyncContent query={query} lines={10}>
      {({ records }) => <Initiatives records={records} search={search} onSearch={onSearch} />}
    </AsyncContent>
  );
}

interface InitiativesProps extends InitiativeListProps {
  records: readonly RegisterRecord<"initiative">[];
}

function Initiatives({ records, search, onSearch }: InitiativesProps) {
  const term = useTerm();
  const language = useLanguage();
  const themes = useAllRecords("theme");
  const { shown, counts } = useChosenItems("initiative", records, choices, search);
  const label = (field: string) => labelOfField("initiative", field, language);
  return (
    <FilteredList
      search={search}
      onSearch={onSearch}
      count={shown.length}
      counts={counts}
      filters={[
        {
          name: "side",
          label: label("sides"),
          isOrdered: true,
          options: vocabularies.side.map((id) => ({ id, label: term("side", id) })),
        },
        {
          name: "state",
          label: label("state"),
          isOrdered: true,
          options: vocabularies.initiativeState.map((id) => ({ id, label: term("initiativeState", id) })),
        },
        {
          name: "theme",
          label: label("themes"),
          options: themes.map(({ id, body }) => ({ id, label: textIn(body.title, language).text })),
        },
      ]}
    >
      <div className="space-y-12">
        {vocabularies.initiativeCategory.map((category) => {
          const ofCategory = shown
            .filter(({ body }) => body.category === category)
            .toSorted((a, b) => (a.body.position ?? Infinity) - (b.body.position ?? Infinity));
          if (ofCategory.length === 0) return null;
          return (
            <Section key={category} title={term("initiativeCategory", category)}>
              <div className="grid items-start gap-4 xl:grid-cols-2">
                {ofCategory.map(({ id, body }) => (
                  <InitiativeCard key={id} id={id} body={body} />
                ))}
              </div>
            </Section>
          );
        })}
      </div>
    </FilteredList>
  );
}
