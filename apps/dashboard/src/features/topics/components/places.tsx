import type { VocabularySlug } from "@intersector/domain";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { RecordLink } from "../../../components/record-link.tsx";
import { SideBadge } from "../../../components/side-mark.tsx";
import { useTerm } from "../../../lib/use-term.ts";
import type { TopicRow } from "../topics-api.ts";

type Holder = TopicRow["focalPoints"][number]["holders"][number];

/** The four sides' focal points on a topic: staff. A side without one is drawn as a gap. */
export function FocalPointPlaces({ row }: { row: TopicRow }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fit,minmax(10.5rem,1fr))] gap-2">
      {row.focalPoints.map(({ side, holders, vacancy }) => (
        <Place key={side} name={<SideBadge side={side} />} holders={holders} vacancy={vacancy} />
      ))}
    </ul>
  );
}

/** The advisory groups' coordinators on a topic: members. Never mixed with the staff's list. */
export function CoordinatorPlaces({ row }: { row: TopicRow }) {
  const term = useTerm();
  return (
    <ul className="grid grid-cols-[repeat(auto-fit,minmax(10.5rem,1fr))] gap-2">
      {row.coordinators.map(({ advisoryGroup, holders, vacancy }) => (
        <Place
          key={advisoryGroup}
          name={<AdvisoryGroupName slug={advisoryGroup} label={term("advisoryGroup", advisoryGroup)} />}
          holders={holders}
          vacancy={vacancy}
        />
      ))}
    </ul>
  );
}

function AdvisoryGroupName({ slug, label }: { slug: VocabularySlug<"advisoryGroup">; label: string }) {
  return (
    <abbr
      title={label === slug ? undefined : label}
      className="text-xs font-semibold text-ink-soft no-underline"
    >
      <bdi>{label}</bdi>
    </abbr>
  );
}

interface PlaceProps {
  name: ReactNode;
  holders: readonly Holder[];
  vacancy: TopicRow["focalPoints"][number]["vacancy"];
}

function Place({ name, holders, vacancy }: PlaceProps) {
  const t = useTranslations();
  return (
    <li
      className={`rounded-md border px-3 py-2 text-sm ${
        vacancy ? "hatched border-dashed border-bad" : "border-line bg-surface"
      }`}
    >
      <div className="mb-0.5">{name}</div>
      {vacancy && (
        <span className="-mx-1 rounded-sm bg-surface px-1 font-semibold text-bad">
          {t(`topics.vacancy.${vacancy}`)}
        </span>
      )}
      <ul>
        {holders.map((holder) => (
          <li key={holder.record}>
            <HolderName holder={holder} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function HolderName({ holder }: { holder: Holder }) {
  const t = useTranslations();
  const named = holder.person ?? holder.unit;
  return (
    <>
      {named ? (
        <RecordLink
          kind={named.kind}
          id={named.id}
          title={named.title}
          className="hover:underline decoration-accent/60 underline-offset-3"
        />
      ) : (
        t("topics.namedButClosed")
      )}
      {holder.alternate && <span className="ms-1.5 text-xs text-ink-faint">{t("topics.alternate")}</span>}
    </>
  );
}
