import { useTranslations } from "use-intl";
import { ProvenanceBadge } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import type { PersonRow } from "../people-api.ts";

/** What somebody answers for, each with the record that says so. */
export function DutyList({ duties }: { duties: PersonRow["duties"] }) {
  const t = useTranslations();
  if (duties.length === 0) return <p className="text-sm text-ink-faint">{t("people.noDuties")}</p>;
  return (
    <ul className="space-y-1.5 text-sm">
      {duties.map(({ duty, record, about, status }) => {
        const shown = about ?? record;
        return (
          <li key={`${duty} ${record.id}`} className="flex flex-wrap items-baseline gap-x-2">
            <span className="text-ink-faint">{t(`people.duty.${duty}`)}</span>
            <RecordLink kind={shown.kind} id={shown.id} title={shown.title} />
            <ProvenanceBadge provenance={{ status }} />
          </li>
        );
      })}
    </ul>
  );
}
