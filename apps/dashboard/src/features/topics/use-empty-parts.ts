import type { Topic } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { splitContributions } from "./split-contributions.ts";
import { themeActivitiesQuery, useRecordsOnTopic, useThemeCases, useTopicActions } from "./topics-api.ts";

/** The parts of a topic's page, in the order in which it shows them. */
const topicParts = [
  "theme",
  "rapporteurGroup",
  "resolutions",
  "progress",
  "actionItem",
  "meeting",
  "contribution",
  "document",
  "liaisonStatement",
  "initiative",
  "overlapCase",
  "activity",
] as const;
export type TopicPart = (typeof topicParts)[number];

export interface ReadParts {
  actions: boolean;
  activities: boolean;
}

/** The parts of a topic's page in which there is nothing yet, of those that the reader may read. */
export function useEmptyParts(id: string, body: Topic, reads: ReadParts): TopicPart[] {
  const theme = reads.activities ? body.theme : undefined;
  const actions = useTopicActions(id, reads.actions);
  const meetings = useRecordsOnTopic("meeting", id);
  const documents = useRecordsOnTopic("document", id);
  const statements = useRecordsOnTopic("liaisonStatement", id);
  const initiatives = useRecordsOnTopic("initiative", id);
  const cases = useThemeCases(theme);
  const activities = useQuery({ ...themeActivitiesQuery(theme ?? ""), enabled: theme !== undefined }).data;
  const { contributions, others } = splitContributions(documents.records);
  const isNone = ({ isRead, records }: { isRead: boolean; records: readonly unknown[] }) =>
    isRead && records.length === 0;
  const isEmpty: Record<TopicPart, boolean> = {
    theme: body.theme === undefined,
    rapporteurGroup: body.rapporteurGroup === undefined,
    resolutions: body.resolutions.length === 0,
    progress: body.progress.length === 0,
    actionItem: isNone(actions),
    meeting: isNone(meetings),
    contribution: documents.isRead && contributions.length === 0,
    document: documents.isRead && others.length === 0,
    liaisonStatement: isNone(statements),
    initiative: isNone(initiatives),
    overlapCase: isNone(cases),
    activity: activities?.total === 0,
  };
  return topicParts.filter((part) => isEmpty[part]);
}
