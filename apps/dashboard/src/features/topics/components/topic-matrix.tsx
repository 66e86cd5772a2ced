import { type Side, sides, type VocabularySlug } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { Badge, type Tone } from "../../../components/badge.tsx";
import { ChartFigure } from "../../../components/chart-figure.tsx";
import { Localized } from "../../../components/localized.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { SideBadge, SideStrip } from "../../../components/side-mark.tsx";
import { useTerm } from "../../../lib/use-term.ts";
import { groupTopics } from "../topic-groups.ts";
import type { TopicRow } from "../topics-api.ts";

const tones: Record<VocabularySlug<"topicState">, Tone> = {
  active: "good",
  new: "accent",
  proposed: "warn",
  suspended: "neutral",
  closed: "neutral",
};

export function TopicStateBadge({ state }: { state: VocabularySlug<"topicState"> }) {
  const term = useTerm();
  return <Badge tone={tones[state]}>{term("topicState", state)}</Badge>;
}

/** All topics on one screen, under their states: on which sides somebody speaks for each of them. */
export function TopicMatrix({ topics }: { topics: readonly TopicRow[] }) {
  const t = useTranslations();
  const full = topics.filter(({ focalPoints }) => focalPoints.every(({ vacancy }) => !vacancy)).length;
  return (
    <ChartFigure
      name={t("topics.focalPoints")}
      says={t("chart.complete", { full, total: topics.length })}
      head={[t("nav.topics"), ...sides.map((side) => <SideBadge key={side} side={side} />)]}
      rows={topics.map((row) => ({
        id: row.topic.id,
        label: <Localized value={row.topic.title} />,
        values: sides.map((side) => {
          const vacancy = row.focalPoints.find((place) => place.side === side)?.vacancy;
          return vacancy ? (
            <span key={side} className="text-bad">
              {t(`topics.vacancy.${vacancy}`)}
            </span>
          ) : (
            t("chart.named")
          );
        }),
      }))}
    >
      <div className="space-y-5">
        {groupTopics(topics).map(({ state, topics: rows }) => (
          <section key={state}>
            <h3 className="flex items-baseline gap-2.5 border-b border-line-strong pb-1.5 text-sm">
              <TopicStateBadge state={state} />
              <span className="text-xs font-normal text-ink-faint">
                {t("topics.count", { count: rows.length })}
              </span>
            </h3>
            <ul className="divide-y divide-line">
              {rows.map((row) => (
                <TopicLine key={row.topic.id} row={row} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </ChartFigure>
  );
}

function TopicLine({ row }: { row: TopicRow }) {
  const t = useTranslations();
  const present = new Set<Side>(row.focalPoints.filter(({ vacancy }) => !vacancy).map(({ side }) => side));
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1.5 py-2.5">
      <span className="min-w-0 grow basis-56 text-sm font-medium">
        <RecordLink
          kind="topic"
          id={row.topic.id}
          title={row.topic.title}
          className="text-ink hover:text-accent hover:underline underline-offset-3"
        />
      </span>
      <SideStrip present={present} label={t("topics.focalPoints")} />
    </li>
  );
}
