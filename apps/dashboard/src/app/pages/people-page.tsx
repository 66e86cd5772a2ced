import { type LocalizedText, may } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../components/async-content.tsx";
import { Localized } from "../../components/localized.tsx";
import { Page, Section } from "../../components/page.tsx";
import { ProvenanceBadge } from "../../components/provenance-badge.tsx";
import { PersonList } from "../../features/people/components/person-list.tsx";
import { PlacePart } from "../../features/people/components/place-part.tsx";
import { type People, peopleQuery } from "../../features/people/people-api.ts";
import { sessionQuery } from "../../features/session/session-api.ts";
import { useTerm } from "../../lib/use-term.ts";
import { BeginLink } from "../begin-link.tsx";

/** Who answers for what, and which places nobody holds. */
export function PeoplePage() {
  const t = useTranslations();
  const term = useTerm();
  const query = useQuery(peopleQuery);
  const reader = useQuery(sessionQuery).data?.reader;
  const readsPersons = reader && may(reader, { action: "read", kind: "person", state: "published" });
  return (
    <Page title={t("people.title")} lead={t("people.lead")}>
      <AsyncContent query={query} lines={14}>
        {(data) => (
          <div className="space-y-12">
            <Section title={t("people.persons")}>
              {readsPersons ? (
                <PersonList people={data.people} />
              ) : (
                <p className="text-sm text-ink-faint">{t("people.closed")}</p>
              )}
            </Section>
            <Section title={t("people.staff")} note={t("topics.focalPointsNote")}>
              <MadeUp places={data.sides.flatMap(({ places }) => places)} />
              <div className="grid items-start gap-4 xl:grid-cols-2">
                {data.sides.map(({ side, places, vacant }) => (
                  <PlacePart
                    key={side}
                    heading={<bdi>{term("side", side)}</bdi>}
                    kind="focalPoint"
                    {...{ places, vacant }}
                    fill={({ id, title }) => (
                      <FillPlace kind="focalPoint" begin={{ theme: id, side }} title={title} />
                    )}
                  />
                ))}
              </div>
            </Section>
            <Section title={t("people.members")} note={t("topics.coordinatorsNote")}>
              <MadeUp places={data.advisoryGroups.flatMap(({ places }) => places)} />
              <div className="grid items-start gap-4 xl:grid-cols-2">
                {data.advisoryGroups.map(({ advisoryGroup, places, vacant }) => (
                  <PlacePart
                    key={advisoryGroup}
                    heading={<bdi>{term("advisoryGroup", advisoryGroup)}</bdi>}
                    kind="topicCoordinator"
                    {...{ places, vacant }}
                    fill={({ id, title }) => (
                      <FillPlace
                        kind="topicCoordinator"
                        begin={{ topic: id, namedBy: advisoryGroup }}
                        title={title}
                      />
                    )}
                  />
                ))}
              </div>
            </Section>
          </div>
        )}
      </AsyncContent>
    </Page>
  );
}

interface FillPlaceProps {
  kind: "focalPoint" | "topicCoordinator";
  begin: Readonly<Record<string, string>>;
  title: LocalizedText | string;
}

/** The way to the form that fills a place: a sign alone, for there are many of them. */
function FillPlace({ kind, begin, title }: FillPlaceProps) {
  const t = useTranslations();
  return (
    <BeginLink kind={kind} begin={begin} icon={UserPlus}>
      <span className="sr-only">
        {t(`library.topics.name.${kind}`)} – <Localized value={title} />
      </span>
    </BeginLink>
  );
}

/** Says once how many of the places are made up, so that no holder is taken for a fact. */
function MadeUp({ places }: { places: People["sides"][number]["places"] }) {
  const t = useTranslations();
  const count = places.filter(({ status }) => status === "illustrative").length;
  if (count === 0) return null;
  return (
    <p className="mb-4 flex flex-wrap items-baseline gap-x-2 text-xs text-ink-faint">
      <ProvenanceBadge provenance={{ status: "illustrative" }} />
      {t("home.madeUp", { count, total: places.length })}
    </p>
  );
}
