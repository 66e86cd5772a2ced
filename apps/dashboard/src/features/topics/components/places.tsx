import { bodyAbbreviations, type Side, type VocabularySlug } from "@intersector/domain";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { ProvenanceMark } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { SideField } from "../../../components/side-mark.tsx";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";
import type { TopicRow } from "../topics-api.ts";

/** An empty place: of a side on the topic's theme, or of an advisory group on the topic. */
export type EmptyPlace =
  | { kind: "focalPoint"; theme: string; side: Side }
  | { kind: "topicCoordinator"; topic: string; namedBy: VocabularySlug<"advisoryGroup"> };

export interface PlacesProps {
  row: TopicRow;
  /** What leads to filling an empty place, for who may. */
  fill?: ((place: EmptyPlace) => ReactNode) | undefined;
}

type Holder = TopicRow["focalPoints"][number]["holders"][number];

/** The four sides' focal points on a topic: staff. A side without one is drawn as a gap. */
export function FocalPointPlaces({ row, fill }: PlacesProps) {
  const term = useTerm();
  return (
    <Places most="four">
      {row.focalPoints.map(({ side, holders, vacancy }) => (
        <Place
          key={side}
          name={
            <>
              <SideField side={side} filled={!vacancy} />
              <span className="min-w-0">{term("side", side)}</span>
            </>
          }
          holders={holders}
          vacancy={vacancy}
          fill={row.theme && fill?.({ kind: "focalPoint", theme: row.theme.id, side })}
        />
      ))}
    </Places>
  );
}

/** The advisory groups' coordinators on a topic: members. Never mixed with the staff's list. */
export function CoordinatorPlaces({ row, fill }: PlacesProps) {
  return (
    <Places most="three">
      {row.coordinators.map(({ advisoryGroup, holders, vacancy }) => (
        <Place
          key={advisoryGroup}
          name={<AdvisoryGroupName slug={advisoryGroup} />}
          holders={holders}
          vacancy={vacancy}
          fill={fill?.({ kind: "topicCoordinator", topic: row.topic.id, namedBy: advisoryGroup })}
        />
      ))}
    </Places>
  );
}

function AdvisoryGroupName({ slug }: { slug: VocabularySlug<"advisoryGroup"> }) {
  const language = useLanguage();
  const term = useTerm();
  const short = bodyAbbreviations[slug][language];
  const full = term("advisoryGroup", slug);
  return (
    <abbr title={full === short ? undefined : full} className="no-underline">
      <bdi>{short}</bdi>
    </abbr>
  );
}

const columns = { four: "@lg:grid-cols-4", three: "@sm:grid-cols-3" };

function Places({ most, children }: { most: keyof typeof columns; children: ReactNode }) {
  return (
    <div className="@container">
      <ul className={`grid gap-2 ${most === "four" ? "@xs:grid-cols-2" : ""} ${columns[most]}`}>
        {children}
      </ul>
    </div>
  );
}

interface PlaceProps {
  name: ReactNode;
  fill: ReactNode;
  holders: readonly Holder[];
  vacancy: TopicRow["focalPoints"][number]["vacancy"];
}

function Place({ name, holders, vacancy, fill }: PlaceProps) {
  const t = useTranslations();
  return (
    <li
      className={`min-w-0 rounded-md border px-3 py-2.5 text-sm ${
        vacancy ? "border-dashed border-line-strong" : "border-line bg-surface"
      }`}
    >
      <div className="mb-1 flex min-h-8 items-center gap-2 text-xs leading-snug font-semibold text-ink-soft">
        {name}
      </div>
      {vacancy && <span className="font-semibold text-bad">{t(`topics.vacancy.${vacancy}`)}</span>}
      {vacancy && fill && <span className="mt-1 block text-xs leading-snug">{fill}</span>}
      {!vacancy && holders.length === 0 && <span className="text-ink-faint">{t("topics.notDue")}</span>}
      {holders.length > 0 && (
        <ul className="space-y-1">
          {holders.map((holder) => (
            <li key={holder.record} className="leading-snug">
              <HolderName holder={holder} />
            </li>
          ))}
        </ul>
      )}
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
          className="hover:text-accent hover:underline underline-offset-3"
        />
      ) : (
        t("topics.namedButClosed")
      )}{" "}
      {holder.alternate && <span className="text-xs text-ink-faint">{t("topics.alternate")} </span>}
      <ProvenanceMark status={holder.status} />
    </>
  );
}
