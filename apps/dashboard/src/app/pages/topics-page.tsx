import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../components/async-content.tsx";
import { Page, Section } from "../../components/page.tsx";
import { EmptyState } from "../../components/states.tsx";
import { TopicCard } from "../../features/topics/components/topic-card.tsx";
import { groupTopics } from "../../features/topics/topic-groups.ts";
import { topicsQuery } from "../../features/topics/topics-api.ts";
import { useTerm } from "../../lib/use-term.ts";
import { NewRecordLink } from "../new-record-link.tsx";

/** The list of topics that need coordination, with everybody who speaks for them and every empty place. */
export function TopicsPage() {
  const t = useTranslations();
  const term = useTerm();
  const query = useQuery(topicsQuery);
  return (
    <Page actions={<NewRecordLink kind="topic" />} title={t("nav.topics")} lead={t("topics.lead")}>
      <AsyncContent query={query} lines={10}>
        {({ topics }) =>
          topics.length === 0 ? (
            <EmptyState title={t("topics.none")}>{t("topics.noneAdvice")}</EmptyState>
          ) : (
            <div className="space-y-12">
              {groupTopics(topics).map((group) => (
                <Section
                  key={group.state}
                  title={`${term("topicState", group.state)} · ${t("topics.count", { count: group.topics.length })}`}
                >
                  <div className="space-y-4">
                    {group.topics.map((row) => (
                      <TopicCard key={row.topic.id} row={row} />
                    ))}
                  </div>
                </Section>
              ))}
            </div>
          )
        }
      </AsyncContent>
    </Page>
  );
}
