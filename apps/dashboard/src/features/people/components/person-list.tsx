import { useTranslations } from "use-intl";
import { Localized } from "../../../components/localized.tsx";
import { ProvenanceBadge } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { SideBadge } from "../../../components/side-mark.tsx";
import type { PersonRow } from "../people-api.ts";
import { DutyList } from "./duty-list.tsx";

/** The persons who are named, each with where they come from and what they answer for. */
export function PersonList({ people }: { people: readonly PersonRow[] }) {
  const t = useTranslations();
  if (people.length === 0) return <p className="text-sm text-ink-faint">{t("people.noPersons")}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {people.map((row) => (
        <li key={row.person.id} className="grid gap-x-8 gap-y-2 py-4 text-sm md:grid-cols-[2fr_3fr]">
          <div className="min-w-0">
            <h3 className="text-base font-semibold">
              <RecordLink kind="person" id={row.person.id} title={row.person.title} />
            </h3>
            {row.position && (
              <p>
                <Localized value={row.position} />
              </p>
            )}
            <p className="mt-1 flex flex-wrap items-center gap-2 text-ink-soft">
              {row.side && <SideBadge side={row.side} />}
              {row.unit && <RecordLink kind="unit" id={row.unit.id} title={row.unit.title} />}
              {row.country && <Localized value={row.country} />}
              <ProvenanceBadge provenance={{ status: row.status }} />
            </p>
          </div>
          <DutyList duties={row.duties} />
        </li>
      ))}
    </ul>
  );
}
