import type { Side } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../components/async-content.tsx";
import { Section } from "../components/page.tsx";
import { sideColours } from "../components/side-mark.tsx";
import { CountChart } from "../features/overview/components/count-chart.tsx";
import { InitiativeFigures } from "../features/overview/components/initiative-figures.tsx";
import { MadeUpNote } from "../features/overview/components/made-up-note.tsx";
import { overviewQuery } from "../features/overview/overview-api.ts";
import { TopicMatrix } from "../features/topics/components/topic-matrix.tsx";
import { topicsQuery } from "../features/topics/topics-api.ts";
import { useLanguage } from "../lib/use-language.ts";

/** None of these is the colour of a side. */
const classColours: Readonly<Record<string, string>> = {
  duplication: "bg-bad",
  overlap: "bg-warn",
  fragmentation: "bg-accent",
  gap: "bg-ink-soft",
  harmless: "bg-line-strong",
};

/** How coordination stands, in pictures that say in a sentence what they show: topics, sides, overlaps, initiatives. */
export function CoordinationState() {
  const t = useTranslations();
  const overview = useQuery(overviewQuery).data;
  return (
    <>
      <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr]">
        <Topics />
        <div className="space-y-12">
          {overview && (
            <Section title={t("home.topicsByState")}>
              <CountChart
                name={t("home.topicsByState")}
                vocabulary="topicState"
                counted={overview.topics.byState}
                colourOf={() => "bg-accent"}
              />
            </Section>
          )}
          {overview?.activities && (
            <Section title={t("home.activitiesBySide")}>
              <CountChart
                name={t("home.activitiesBySide")}
                vocabulary="side"
                counted={overview.activities.bySide}
                colourOf={(side) => sideColours[side as Side]?.bar ?? "bg-line-strong"}
                names={{ unknown: t("home.noSide") }}
              />
              <MadeUpNote kind="activity" />
            </Section>
          )}
        </div>
      </div>
      {overview?.overlaps && (
        <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr]">
          <Section title={t("home.overlapsByState")}>
            <CountChart
              name={t("home.overlapsByState")}
              vocabulary="overlapState"
              counted={overview.overlaps.byState}
              colourOf={() => "bg-accent"}
            />
          </Section>
          <Section title={t("home.overlapsByClass")}>
            <CountChart
              name={t("home.overlapsByClass")}
              vocabulary="overlapClass"
              counted={overview.overlaps.byClass}
              colourOf={(value) => classColours[value] ?? "bg-line-strong"}
            />
            <MadeUpNote kind="overlapCase" />
          </Section>
        </div>
      )}
      <InitiativeFigures />
    </>
  );
}

function Topics() {
  const t = useTranslations();
  const language = useLanguage();
  const topics = useQuery(topicsQuery);
  return (
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
        {({ topics: rows }) => <TopicMatrix topics={rows} />}
      </AsyncContent>
    </Section>
  );
}
