import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect } from "react";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../components/async-content.tsx";
import { Page, Section } from "../../components/page.tsx";
import { Loading } from "../../components/states.tsx";
import { Deadlines } from "../../features/overview/components/deadlines.tsx";
import { KeyFigures } from "../../features/overview/components/key-figures.tsx";
import { overviewQuery } from "../../features/overview/overview-api.ts";
import { sessionQuery } from "../../features/session/session-api.ts";
import { topicsQuery } from "../../features/topics/topics-api.ts";
import { SinceLastVisit } from "../../features/visits/components/since-last-visit.tsx";
import { latestChangesQuery } from "../../features/visits/visits-api.ts";
import { WaitingList } from "../../features/waiting/components/waiting-list.tsx";
import { waitingQuery } from "../../features/waiting/waiting-api.ts";
import { CoordinationState } from "../coordination-state.tsx";

/** Whether the page has been shown before: who comes back to it finds it whole, at the place where they left it. */
let hasStood = false;

/** What waits for the reader, what changed since they came, and the state of coordination. */
export function HomePage() {
  const t = useTranslations();
  const session = useQuery(sessionQuery);
  const mayReadHistory = session.data?.may.readHistory ?? false;
  const waiting = useQuery(waitingQuery);
  const overview = useQuery(overviewQuery);
  const topics = useQuery(topicsQuery);
  const changes = useQuery({ ...latestChangesQuery, enabled: mayReadHistory });
  const isWholePage = useDeferredValue(true, hasStood);
  useEffect(() => {
    hasStood = true;
  }, []);
  const waits = [session, waiting, overview, topics].some(({ isPending }) => isPending) || changes.isLoading;
  return (
    <Page title={t("home.title")} lead={t("home.lead")}>
      {/* What waits is drawn first, and what is below the fold when that stands. As long as parts are missing nothing stands below the fold, so that nothing is pushed about when they come. */}
      {waits ? (
        <div className="min-h-dvh">
          <Loading lines={12} />
        </div>
      ) : (
        <div className="space-y-12">
          <div className={`grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr] ${isWholePage ? "" : "min-h-dvh"}`}>
            <Section title={t(session.data?.signedIn ? "waiting.title" : "waiting.titleReader")}>
              <AsyncContent query={waiting}>{(data) => <WaitingList waiting={data} />}</AsyncContent>
            </Section>
            <div className="space-y-12">
              <div id="deadlines">
                <Section title={t("home.deadlines")}>
                  <AsyncContent query={overview}>{(data) => <Deadlines overview={data} />}</AsyncContent>
                </Section>
              </div>
              {mayReadHistory && session.data && (
                <Section title={t("visits.title")}>
                  <AsyncContent query={changes}>
                    {(data) => (
                      <SinceLastVisit
                        key={session.data.reader.id}
                        reader={session.data.reader.id}
                        changes={data.changes}
                      />
                    )}
                  </AsyncContent>
                </Section>
              )}
            </div>
          </div>
          {isWholePage && (
            <>
              <Section title={t("home.glance")}>
                <AsyncContent query={overview} lines={3}>
                  {(data) => <KeyFigures overview={data} />}
                </AsyncContent>
              </Section>
              <CoordinationState />
            </>
          )}
        </div>
      )}
    </Page>
  );
}
