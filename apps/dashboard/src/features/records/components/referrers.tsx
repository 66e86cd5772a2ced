import { type KindName, kindNames } from "@intersector/domain";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../../components/async-content.tsx";
import { Section } from "../../../components/page.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import type { DataOf } from "../../../lib/data-of.ts";
import { referrersFromQuery, referrersQuery } from "../../../lib/records-api.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useKindName } from "../../../lib/use-term.ts";

type Referrer = DataOf<ReturnType<typeof referrersQuery>>["referrers"][number];

export interface ReferrersProps {
  kind: KindName;
  id: string;
  /** Kinds that the page shows elsewhere. */
  without?: readonly KindName[];
}

/** Who refers to a record, under their kinds, each with how many they are. */
export function Referrers({ kind, id, without = [] }: ReferrersProps) {
  const t = useTranslations();
  const query = useQuery(referrersQuery(kind, id));
  return (
    <Section title={t("records.referrers")}>
      <AsyncContent query={query}>
        {({ referrers, counts }) => {
          const countOf = new Map(counts.map((counted) => [counted.kind, counted.count]));
          const groups = kindNames.filter((name) => !without.includes(name) && countOf.has(name));
          if (groups.length === 0) {
            return <p className="text-sm text-ink-faint">{t("records.noReferrers")}</p>;
          }
          return (
            <div className="space-y-5">
              {groups.map((name) => (
                <ReferrersOfKind
                  key={name}
                  to={{ kind, id }}
                  from={name}
                  first={eachOnce(referrers.filter((item) => item.kind === name))}
                  count={countOf.get(name) ?? 0}
                />
              ))}
            </div>
          );
        }}
      </AsyncContent>
    </Section>
  );
}

interface ReferrersOfKindProps {
  to: { kind: KindName; id: string };
  from: KindName;
  first: readonly Referrer[];
  count: number;
}

function ReferrersOfKind({ to, from, first, count }: ReferrersOfKindProps) {
  const t = useTranslations();
  const kindName = useKindName();
  const { number } = useFormats();
  const [wantsAll, setWantsAll] = useState(false);
  const all = useInfiniteQuery({ ...referrersFromQuery(to.kind, to.id, from), enabled: wantsAll });
  const found = all.data?.pages.flatMap(({ referrers }) => referrers);
  const shown = found ? eachOnce(found) : first;
  return (
    <div>
      <h3 className="mb-1.5 flex items-baseline gap-2 text-xs font-semibold text-ink-faint">
        {kindName(from, "many")}
        <span className="font-normal tabular-nums">{number(count)}</span>
      </h3>
      <ul className="space-y-1.5 text-sm">
        {shown.map((item) => (
          <li key={item.id}>
            <RecordLink kind={from} id={item.id} title={item.title} />
          </li>
        ))}
      </ul>
      {shown.length < count && (
        <button
          type="button"
          disabled={all.isFetching}
          onClick={() => (wantsAll ? void all.fetchNextPage() : setWantsAll(true))}
          className="mt-1.5 min-h-6 cursor-pointer text-sm font-semibold text-accent hover:underline underline-offset-3"
        >
          {t("records.more")}
        </button>
      )}
    </div>
  );
}

/** A record that refers from two fields is told once. */
function eachOnce(referrers: readonly Referrer[]): Referrer[] {
  return [...new Map(referrers.map((item) => [item.id, item])).values()];
}
