import { bodyAbbreviations, labelOfField, labelOfKind, textIn, vocabularies } from "@intersector/domain";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../../components/async-content.tsx";
import { DataTable } from "../../../components/data-table.tsx";
import { FilteredList } from "../../../components/filtered-list.tsx";
import { Localized } from "../../../components/localized.tsx";
import { ProvenanceBadge } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import type { Column } from "../../../components/table-row.tsx";
import { type Choices, type ChosenValues, chooseItems, countChoices } from "../../../lib/choose-items.ts";
import { useAllRecords } from "../../../lib/use-all-records.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";
import { citationOf, editionOf } from "../resolution-name.ts";
import { useRevisionChains } from "../use-resolutions.ts";
import { ResolutionStatusBadge } from "./resolution-status-badge.tsx";
import { RevisionLine } from "./revision-line.tsx";

type Chain = NonNullable<ReturnType<typeof useRevisionChains>["data"]>[number];

/** A chain has the conferences of all its revisions, and what its current one says for the rest. */
const choices: Choices<Chain> = {
  body: ({ current }) => [current.body.body],
  conference: ({ revisions }) => revisions.map(({ body }) => editionOf(body, "en")),
  status: ({ revisions }) => revisions.map(({ body }) => body.status),
  theme: ({ revisions }) => revisions.map(({ body }) => body.theme),
};

export interface ResolutionLibraryProps {
  search: ChosenValues;
  onSearch: (search: ChosenValues) => void;
}

/** The resolutions by number, each with its revisions on a line of years. */
export function ResolutionLibrary({ search, onSearch }: ResolutionLibraryProps) {
  const query = useRevisionChains(search.q || undefined);
  return (
    <AsyncContent query={query} lines={10}>
      {(chains) => <Library chains={chains} search={search} onSearch={onSearch} />}
    </AsyncContent>
  );
}

function Library({ chains, search, onSearch }: ResolutionLibraryProps & { chains: readonly Chain[] }) {
  const t = useTranslations();
  const term = useTerm();
  const language = useLanguage();
  const themes = useAllRecords("theme");
  const columns = useColumns();
  const label = (field: string) => labelOfField("resolution", field, language);
  const shown = useMemo(() => chooseItems(chains, choices, search), [chains, search]);
  const counts = useMemo(() => countChoices(chains, choices, search), [chains, search]);
  const conferences = useMemo(
    () =>
      new Map(
        chains
          .flatMap(({ revisions }) => revisions)
          .map(({ body }) => [editionOf(body, "en") ?? "", editionOf(body, language) ?? ""]),
      ),
    [chains, language],
  );
  return (
    <FilteredList
      search={search}
      onSearch={onSearch}
      count={shown.length}
      counts={counts}
      filters={[
        {
          name: "body",
          label: label("body"),
          isOrdered: true,
          options: vocabularies.resolutionBody.map((id) => ({ id, label: term("resolutionBody", id) })),
        },
        {
          name: "conference",
          label: t("library.resolutions.conference"),
          isOrdered: true,
          options: [...conferences]
            .map(([id, label]) => ({ id, label }))
            .toSorted((a, b) => b.id.localeCompare(a.id, "en", { numeric: true })),
        },
        {
          name: "status",
          label: label("status"),
          isOrdered: true,
          options: vocabularies.resolutionStatus.map((id) => ({ id, label: term("resolutionStatus", id) })),
        },
        {
          name: "theme",
          label: label("theme"),
          options: themes.map(({ id, body }) => ({ id, label: textIn(body.title, language).text })),
        },
      ]}
    >
      <DataTable caption={t("records.count", { count: shown.length })} columns={columns} rows={shown} />
    </FilteredList>
  );
}

function useColumns(): Column<Chain>[] {
  const t = useTranslations();
  const term = useTerm();
  const language = useLanguage();
  const themes = useAllRecords("theme");
  return useMemo(() => {
    const label = (field: string) => labelOfField("resolution", field, language);
    const titles = new Map(themes.map(({ id, body }) => [id, body.title]));
    return [
      {
        id: "title",
        header: labelOfKind("resolution", language, "one"),
        primary: true,
        className: "@2xl:w-1/2",
        cell: ({ current }) => (
          <>
            <bdi className="block text-xs font-normal text-ink-faint">
              {bodyAbbreviations[current.body.body][language]}
              {" · "}
              {citationOf(current.body, language) ?? term("resolutionType", current.body.type)}
            </bdi>
            <RecordLink kind="resolution" id={current.id} title={current.body.title} />{" "}
            <ProvenanceBadge provenance={current.body.provenance} />
          </>
        ),
      },
      {
        id: "revisions",
        header: t("library.resolutions.revisions"),
        cell: ({ revisions }) => <RevisionLine revisions={revisions} brief />,
      },
      {
        id: "status",
        header: label("status"),
        cell: ({ current }) => <ResolutionStatusBadge status={current.body.status} />,
      },
      {
        id: "theme",
        header: label("theme"),
        cell: ({ current: { body } }) =>
          body.theme && (
            <RecordLink kind="theme" id={body.theme}>
              <Localized value={titles.get(body.theme) ?? body.theme} />
            </RecordLink>
          ),
      },
    ];
  }, [t, term, language, themes]);
}
