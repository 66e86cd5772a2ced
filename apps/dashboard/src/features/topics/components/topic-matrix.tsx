import type { Side, VocabularySlug } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { Badge, type Tone } from "../../../components/badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { SideStrip } from "../../../components/side-mark.tsx";
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

/** All topics on one screen: state, and on which sides somebody speaks for them. */
export function TopicMatrix({ topics }: { topics: readonly TopicRow[] }) {
  const t = useTranslations();
  return (
    <ul className="divide-y divide-line">
      {groupTopics(topics)
        .flatMap(({ topics: rows }) => rows)
        .map((row) => {
          const present = new Set<Side>(
            row.focalPoints.filter(({ vacancy }) => !vacancy).map(({ side }) => side),
          );
          const missing = row.focalPoints.length - present.size;
          return (
            <li key={row.topic.id} className="flex flex-wrap items-center gap-x-4 gap-y-1.5 py-2.5">
              <span className="min-w-0 grow basis-60 text-sm font-medium">
                <RecordLink
                  kind="topic"
                  id={row.topic.id}
                  title={row.topic.title}
                  className="text-ink hover:text-accent hover:underline underline-offset-3"
                />
              </span>
              <TopicStateBadge state={row.topicState} />
              <span className="flex items-center gap-2.5">
                <SideStrip present={present} label={t("topics.focalPoints")} />
                <span className="w-16 text-xs text-ink-faint tabular-nums" aria-hidden="true">
                  {missing === 0 ? "" : t("topics.missingCount", { count: missing })}
                </span>
              </span>
            </li>
          );
        })}
    </ul>
  );
}
