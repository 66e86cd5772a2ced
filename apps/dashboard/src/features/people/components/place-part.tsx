import type { KindName } from "@intersector/domain";
import { type ReactNode, useId } from "react";
import { useTranslations } from "use-intl";
import { Badge } from "../../../components/badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import type { PlaceRow, VacantPlace } from "../people-api.ts";

export interface PlacePartProps {
  heading: ReactNode;
  kind: Extract<KindName, "focalPoint" | "topicCoordinator">;
  places: readonly PlaceRow[];
  vacant: readonly VacantPlace[];
  /** What leads to filling an empty place, for who may. */
  fill: (about: VacantPlace) => ReactNode;
}

/** The places of one side or advisory group: what each is about and who holds it, then those that nobody holds. */
export function PlacePart({ heading, kind, places, vacant, fill }: PlacePartProps) {
  const t = useTranslations();
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0 rounded-lg border border-line bg-surface p-4 sm:p-5">
      <h3 id={id} className="mb-3 flex flex-wrap items-center gap-2 text-base">
        {heading}
        {vacant.length > 0 ? (
          <Badge tone="bad">{t("people.vacant", { count: vacant.length })}</Badge>
        ) : (
          <Badge tone="good">{t("people.noVacant")}</Badge>
        )}
      </h3>
      <ul className="divide-y divide-line text-sm">
        {places.map((place) => (
          <li key={place.record} className="grid gap-x-4 py-2 sm:grid-cols-2">
            <span className="min-w-0">
              <RecordLink kind={kind} id={place.record} title={place.about.title} />
              {place.alternate && <span className="text-ink-faint"> ({t("topics.alternate")})</span>}
            </span>
            <Holder place={place} />
          </li>
        ))}
      </ul>
      {vacant.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-2 text-sm">
          {vacant.map((about) => (
            <li
              key={about.id}
              className="flex items-center gap-1 rounded-md border border-dashed border-bad px-2 py-1"
            >
              <RecordLink
                kind={about.kind}
                id={about.id}
                title={about.title}
                className="text-bad hover:underline underline-offset-3"
              />
              {fill(about)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Holder({ place: { person, unit } }: { place: PlaceRow }) {
  const t = useTranslations();
  return (
    <span className="min-w-0 text-ink-soft">
      {person && <RecordLink kind="person" id={person.id} title={person.title} />}
      {person && unit && " · "}
      {unit && <RecordLink kind="unit" id={unit.id} title={unit.title} className="hover:text-accent" />}
      {!person && !unit && t("people.unnamed")}
    </span>
  );
}
