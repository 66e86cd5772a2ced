import type { Initiative, Side } from "@intersector/domain";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../components/async-content.tsx";
import { Page, Section } from "../../components/page.tsx";
import { RecordLink } from "../../components/record-link.tsx";
import { sideColours } from "../../components/side-mark.tsx";
import { CountChart } from "../../features/overview/components/count-chart.tsx";
import { Deadlines } from "../../features/overview/components/deadlines.tsx";
import { KeyFigures } from "../../features/overview/components/key-figures.tsx";
import { RecentChanges } from "../../features/overview/components/recent-changes.tsx";
import { Trend } from "../../features/overview/components/trend.tsx";
import { changesQuery, overviewQuery } from "../../features/overview/overview-api.ts";
import { useMay } from "../../features/session/session-api.ts";
import { TopicMatrix } from "../../features/topics/components/topic-matrix.tsx";
import { topicsQuery } from "../../features/topics/topics-api.ts";
import { recordListQuery } from "../../lib/records-api.ts";
import { useLanguage } from "../../lib/use-language.ts";

const classColours: Readonly<Record<string, string>> = {
  duplication: "bg-bad",
  overlap: "bg-side-d",
  fragmentation: "bg-accent",
  gap: "bg-side-r",
  harmless: "bg-line-strong",
};

/** The state of coordination on one page. */
export function HomePage() {
  const t = useTranslations();
  const language = useLanguage();
  const overview = useQuery(overviewQuery);
  const topics = useQuery(topicsQuery);
  const mayReadHistory = useMay()?.readHistory ?? false;
  const changes = useQuery({ ...changesQuery, enabled: mayReadHistory });
  const overlaps = overview.data?.overlaps;
  const activities = overview.data?.activities;
  return (
    <Page title={t("home.title")} lead={t("home.lead")}>
      <div className="space-y-12">
        <AsyncContent query={overview} lines={3}>
          {(data) => <KeyFigures overview={data} />}
        </AsyncContent>
        <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr]">
          <Section
            title={t("home.topics")}
            note={t("home.topicsNote")}
            aside={
              <Link
                to="/$language/topics"
                params={{ language }}
                className="font-semibold text-accent hover:underline"
              >
                {t("home.figures.toTopics")}
              </Link>
            }
          >
            <AsyncContent query={topics} lines={8}>
              {(data) => <TopicMatrix topics={data.topics} />}
            </AsyncContent>
          </Section>
          <div className="space-y-12">
            <div id="deadlines">
              <Section title={t("home.deadlines")}>
                <AsyncContent query={overview}>
                  {(data) => <Deadlines deadlines={data.deadlines} />}
                </AsyncContent>
              </Section>
            </div>
            {activities && (
              <Section title={t("home.activitiesBySide")}>
                <CountChart
                  vocabulary="side"
                  counted={activities.bySide}
                  colourOf={(side) => sideColours[side as Side]?.bar ?? "bg-line-strong"}
                />
              </Section>
            )}
          </div>
        </div>
        {overlaps && (
          <div className="grid gap-x-12 gap-y-12 md:grid-cols-2">
            <Section title={t("home.overlapsByClass")}>
              <CountChart
                vocabulary="overlapClass"
                counted={overlaps.byClass}
                colourOf={(value) => classColours[value] ?? "bg-line-strong"}
              />
            </Section>
            <Section title={t("home.overlapsByState")}>
              <CountChart vocabulary="overlapState" counted={overlaps.byState} colourOf={() => "bg-accent"} />
            </Section>
          </div>
        )}
        <InitiativeFigures />
        {mayReadHistory && (
          <Section title={t("home.changes")}>
            <AsyncContent query={changes}>{(data) => <RecentChanges changes={data.changes} />}</AsyncContent>
          </Section>
        )}
      </div>
    </Page>
  );
}

/** The initiatives' figures, as their records hold them. */
function InitiativeFigures() {
  const t = useTranslations();
  const query = useInfiniteQuery(recordListQuery("initiative", { sort: "position", limit: "100" }));
  const initiatives = (query.data?.pages ?? [])
    .flatMap(({ records }) => records)
    .map(({ id, body }) => ({ id, body: body as unknown as Initiative }))
    .filter(({ body }) => body.figures.length > 0);
  if (initiatives.length === 0) return null;
  return (
    <Section title={t("home.initiatives")} note={t("home.initiativesNote")}>
      <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
        {initiatives.map(({ id, body }) => (
          <li key={id} className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-5">
            <h3 className="text-sm font-semibold">
              <RecordLink kind="initiative" id={id} title={body.title} />
            </h3>
            {body.figures.map((figure) => (
              <Trend key={JSON.stringify(figure.label.texts)} figure={figure} />
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
