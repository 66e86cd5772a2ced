import { type VocabularySlug, vocabularies } from "@intersector/domain";

export type TopicState = VocabularySlug<"topicState">;

/** The order in which a reader looks for topics: what is worked on, what has just begun, what may come, what is over. */
const readingOrder: readonly TopicState[] = ["active", "new", "proposed", "suspended", "closed"];

/** Topics under their states, in reading order, without the states that hold none; inside, as the group lists them. */
export function groupTopics<Row extends { topicState: TopicState; position?: number | undefined }>(
  topics: readonly Row[],
): { state: TopicState; topics: Row[] }[] {
  const order = [
    ...readingOrder,
    ...vocabularies.topicState.filter((state) => !readingOrder.includes(state)),
  ];
  return order
    .map((state) => ({
      state,
      topics: topics
        .filter((row) => row.topicState === state)
        .sort((a, b) => (a.position ?? Number.MAX_VALUE) - (b.position ?? Number.MAX_VALUE)),
    }))
    .filter((group) => group.topics.length > 0);
}
