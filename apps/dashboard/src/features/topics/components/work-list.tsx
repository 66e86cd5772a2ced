import { type KindName, type RegisterRecord, titleOf } from "@intersector/domain";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Section } from "../../../components/page.tsx";
import { ProvenanceMark } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";

export interface WorkListProps<Name extends KindName> {
  title: string;
  records: readonly RegisterRecord<Name>[];
  /** What stands before a title: a symbol. */
  mark?: (record: RegisterRecord<Name>) => ReactNode;
  /** What is said of a record under its title. */
  note: (record: RegisterRecord<Name>) => ReactNode;
}

/** How many records a part shows before it is asked for the others. */
const shownAtFirst = 5;

/** One part of a topic's page: the first records of a kind, each with a note, and the others on demand. */
export function WorkList<Name extends KindName>({ title, records, mark, note }: WorkListProps<Name>) {
  const t = useTranslations();
  const [showsAll, setShowsAll] = useState(false);
  if (records.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="divide-y divide-line border-y border-line text-sm">
        {records.slice(0, showsAll ? undefined : shownAtFirst).map((record) => (
          <li key={record.id} className="py-2.5">
            {mark?.(record)}
            <RecordLink kind={record.kind} id={record.id} title={titleOf(record.kind, record.body)} />{" "}
            <ProvenanceMark status={record.body.provenance.status} />
            <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-faint empty:hidden">
              {note(record)}
            </p>
          </li>
        ))}
      </ul>
      {!showsAll && records.length > shownAtFirst && (
        <button
          type="button"
          onClick={() => setShowsAll(true)}
          className="mt-2 min-h-6 cursor-pointer text-sm font-semibold text-accent hover:underline underline-offset-3"
        >
          {t("library.topics.showAll", { count: records.length })}
        </button>
      )}
    </Section>
  );
}
