import { type KindName, kindNames } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../../components/async-content.tsx";
import { Section } from "../../../components/page.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { referrersQuery } from "../../../lib/records-api.ts";
import { useKindName } from "../../../lib/use-term.ts";

export interface ReferrersProps {
  kind: KindName;
  id: string;
  /** Kinds that the page shows elsewhere. */
  without?: readonly KindName[];
}

/** Who refers to a record, under their kinds. */
export function Referrers({ kind, id, without = [] }: ReferrersProps) {
  const t = useTranslations();
  const kindName = useKindName();
  const query = useQuery(referrersQuery(kind, id));
  return (
    <Section title={t("records.referrers")}>
      <AsyncContent query={query}>
        {({ referrers }) => {
          const groups = kindNames
            .filter((name) => !without.includes(name))
            .map((name) => ({
              name,
              items: [
                ...new Map(
                  referrers.filter((item) => item.kind === name).map((item) => [item.id, item]),
                ).values(),
              ],
            }))
            .filter(({ items }) => items.length > 0);
          if (groups.length === 0)
            return <p className="text-sm text-ink-faint">{t("records.noReferrers")}</p>;
          return (
            <div className="space-y-5">
              {groups.map(({ name, items }) => (
                <div key={name}>
                  <h3 className="mb-1.5 text-xs font-semibold text-ink-faint">{kindName(name, "many")}</h3>
                  <ul className="space-y-1.5 text-sm">
                    {items.map((item) => (
                      <li key={item.id}>
                        <RecordLink kind={name} id={item.id} title={item.title} />
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          );
        }}
      </AsyncContent>
    </Section>
  );
}
