import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../components/async-content.tsx";
import { Section } from "../../components/page.tsx";
import { RecordFacts } from "../../components/record-facts.tsx";
import { DutyList } from "../../features/people/components/duty-list.tsx";
import { peopleQuery } from "../../features/people/people-api.ts";
import { History } from "../../features/records/components/history.tsx";
import { RecordFrame } from "../../features/records/components/record-frame.tsx";
import { Referrers } from "../../features/records/components/referrers.tsx";
import { ReadersOf } from "../readers-of.tsx";

const route = getRouteApi("/$language/people/$id");

/** One person, with what they answer for. */
export function PersonPage() {
  const t = useTranslations();
  const { id } = route.useParams();
  const people = useQuery(peopleQuery);
  return (
    <ReadersOf kind="person">
      <RecordFrame kind="person" id={id}>
        {({ body, included, may }) => (
          <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr]">
            <div className="space-y-12">
              <Section title={t("people.responsible")}>
                <AsyncContent query={people}>
                  {(data) => (
                    <DutyList duties={data.people.find(({ person }) => person.id === id)?.duties ?? []} />
                  )}
                </AsyncContent>
              </Section>
              <Section title={t("records.facts")}>
                <RecordFacts kind="person" body={body} included={included} without={["name"]} />
              </Section>
            </div>
            <div className="space-y-12">
              <Referrers kind="person" id={id} />
              {may.readHistory && <History kind="person" id={id} />}
            </div>
          </div>
        )}
      </RecordFrame>
    </ReadersOf>
  );
}
