import { type CalendarDate, type RecordId, type VocabularySlug, vocabularies } from "@intersector/domain";
import { type VacancyReason, vacancyOf } from "./held-places.ts";
import type { KeptRecord } from "./kept-record.ts";

/** An advisory group that has named no member to coordinate a topic. */
export interface MissingCoordinator {
  topic: RecordId;
  advisoryGroup: VocabularySlug<"advisoryGroup">;
  reason: VacancyReason;
}

/** Topics on which the ISCG works. A proposed topic has no coordinators yet; a suspended or closed one needs none. */
const workedOn: ReadonlySet<VocabularySlug<"topicState">> = new Set(["active", "new"]);

/**
 * The places of the ISCG's list that nobody holds today: each topic worked on has a coordinator named by RAG, one by
 * TSAG and one by TDAG.
 * @returns one entry for each topic and advisory group, in the order of the topics.
 * @example
 * missingCoordinators([accessibility], [namedByRag, namedByTsag], "2026-04-28")
 * //=> [{ topic: "accessibility", advisoryGroup: "TDAG", reason: "none" }]
 */
export function missingCoordinators(
  topics: readonly KeptRecord<"topic">[],
  coordinators: readonly KeptRecord<"topicCoordinator">[],
  today: CalendarDate,
): MissingCoordinator[] {
  return topicsWorkedOn(topics).flatMap(({ id: topic }) =>
    vocabularies.advisoryGroup.flatMap((advisoryGroup) => {
      const terms = coordinators
        .filter(({ body }) => body.topic === topic && body.namedBy === advisoryGroup)
        .map(({ body }) => body.period);
      const reason = vacancyOf(terms, today);
      return reason === undefined ? [] : [{ topic, advisoryGroup, reason }];
    }),
  );
}

/** The topics that need coordinators: active and new ones. */
export function topicsWorkedOn(topics: readonly KeptRecord<"topic">[]): KeptRecord<"topic">[] {
  return topics.filter(({ body }) => workedOn.has(body.state));
}
