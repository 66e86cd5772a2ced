import { useQuery } from "@tanstack/react-query";
import { Section } from "../../../components/page.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { ofGroupQuery } from "../groups-api.ts";

export interface GroupRecordsProps {
  title: string;
  kind: "topic" | "meeting";
  /** The field that names the group. */
  field: string;
  group: string;
}

/** The topics or meetings of a group, the latest meeting first; nothing where there are none. */
export function GroupRecords({ title, kind, field, group }: GroupRecordsProps) {
  const { period } = useFormats();
  const records = useQuery(ofGroupQuery(kind, field, group)).data ?? [];
  if (records.length === 0) return null;
  const rows = records
    .map(({ id, body }) => ({
      id,
      title: body.title,
      on: "deadlines" in body ? body.period : undefined,
    }))
    .toSorted((a, b) => (b.on?.from ?? "").localeCompare(a.on?.from ?? ""));
  return (
    <Section title={title}>
      <ul className="divide-y divide-line border-y border-line text-sm">
        {rows.map((row) => (
          <li key={row.id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
            <RecordLink kind={kind} id={row.id} title={row.title} />
            {row.on && <span className="text-xs text-ink-faint">{period(row.on)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
