import { labelOfField, type RegisterRecord, textIn, vocabularies } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../../components/async-content.tsx";
import { Badge } from "../../../components/badge.tsx";
import { FilteredList } from "../../../components/filtered-list.tsx";
import { Localized } from "../../../components/localized.tsx";
import { Section } from "../../../components/page.tsx";
import { ProvenanceBadge } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import type { Choices, ChosenValues } from "../../../lib/choose-items.ts";
import { type EveryRecord, everyRecordQuery } from "../../../lib/every-record.ts";
import type { Included } from "../../../lib/included.ts";
import { useAllRecords } from "../../../lib/use-all-records.ts";
import { useChosenItems } from "../../../lib/use-chosen-items.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";
import { sumSavings } from "../savings.ts";
import { PracticeEffect } from "./practice-effect.tsx";

type PracticeRecord = RegisterRecord<"practice">;

const choices: Choices<PracticeRecord> = {
  state: ({ body }) => [body.state],
  unit: ({ body }) => [body.unit, ...body.adoptedBy],
  measure: ({ body }) => [body.saving?.measure],
};

export interface PracticeLibraryProps {
  search: ChosenValues;
  onSearch: (search: ChosenValues) => void;
}

/** The practices by how far they have come, each with what it has saved. */
export function PracticeLibrary({ search, onSearch }: PracticeLibraryProps) {
  const query = useQuery(everyRecordQuery("practice"));
  return (
    <AsyncContent query={query} lines={8}>
      {(every) => <Practices every={every} search={search} onSearch={onSearch} />}
    </AsyncContent>
  );
}

function Practices({ every, search, onSearch }: PracticeLibraryProps & { every: EveryRecord<"practice"> }) {
  const term = useTerm();
  const language = useLanguage();
  const units = useAllRecords("unit");
  const { records, included } = every;
  const { shown, counts } = useChosenItems("practice", records, choices, search);
  const label = (field: string) => labelOfField("practice", field, language);
  return (
    <FilteredList
      search={search}
      onSearch={onSearch}
      count={shown.length}
      counts={counts}
      filters={[
        {
          name: "state",
          label: label("state"),
          isOrdered: true,
          options: vocabularies.practiceState.map((id) => ({ id, label: term("practiceState", id) })),
        },
        {
          name: "unit",
          label: label("unit"),
          options: units.map(({ id, body }) => ({ id, label: textIn(body.name, language).text })),
        },
        {
          name: "measure",
          label: label("saving"),
          isOrdered: true,
          options: vocabularies.savingMeasure.map((id) => ({ id, label: term("savingMeasure", id) })),
        },
      ]}
    >
      <Savings practices={shown} />
      <div className="space-y-12">
        {vocabularies.practiceState.toReversed().map((state) => {
          const ofState = shown.filter(({ body }) => body.state === state);
          if (ofState.length === 0) return null;
          return (
            <Section key={state} title={term("practiceState", state)}>
              <div className="grid items-start gap-4 xl:grid-cols-2">
                {ofState.map((practice) => (
                  <PracticeCard key={practice.id} practice={practice} included={included} />
                ))}
              </div>
            </Section>
          );
        })}
      </div>
    </FilteredList>
  );
}

/** What the practices shown have saved together, each measure by itself. */
function Savings({ practices }: { practices: readonly PracticeRecord[] }) {
  const t = useTranslations();
  const term = useTerm();
  const { number } = useFormats();
  const savings = sumSavings(practices);
  if (savings.length === 0) return null;
  return (
    <Section title={t("library.practices.saved")} note={t("library.practices.savedNote")}>
      <ul className="flex flex-wrap gap-x-10 gap-y-4">
        {savings.map(({ measure, value, practices: count }) => (
          <li key={measure}>
            <bdi className="block text-2xl font-bold tabular-nums">{number(value)}</bdi>
            <span className="block text-sm text-ink-soft">{term("savingMeasure", measure)}</span>
            <span className="block text-xs text-ink-faint">{t("library.practices.from", { count })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PracticeCard({
  practice: { id, body },
  included,
}: {
  practice: PracticeRecord;
  included: Included;
}) {
  const t = useTranslations();
  return (
    <article className="space-y-3 rounded-lg border border-line bg-surface p-5">
      <h3 className="text-lg">
        <RecordLink
          kind="practice"
          id={id}
          title={body.title}
          className="text-ink underline decoration-line-strong underline-offset-4 hover:text-accent"
        />
      </h3>
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <RecordLink kind="unit" id={body.unit} included={included} />
        <ProvenanceBadge provenance={body.provenance} />
        {body.adoptedBy.length > 0 && (
          <Badge tone="good">{t("library.practices.adopted", { count: body.adoptedBy.length })}</Badge>
        )}
      </p>
      <p className="prose-measure text-sm text-ink-soft">
        <Localized value={body.description} />
      </p>
      <PracticeEffect body={body} />
    </article>
  );
}
