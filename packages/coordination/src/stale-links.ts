import { type CalendarDate, type RecordId, type VocabularySlug, vocabularies } from "@intersector/domain";
import type { KeptRecord } from "./kept-record.ts";

/** A link of the mapping that waits for a confirmation. */
export interface StaleLink {
  link: RecordId;
  /** The conference since which it is stale; absent where it was never confirmed and no conference has ended. */
  conference?: RecordId;
  /** Advisory groups whose confirmation is older than that conference. */
  outdated: VocabularySlug<"advisoryGroup">[];
  /** Advisory groups that never confirmed it. */
  never: VocabularySlug<"advisoryGroup">[];
}

/**
 * Links between resolutions that are to be confirmed by an advisory group: each is confirmed by RAG, TSAG and TDAG, and
 * after each conference it is stale until they confirm it again. A confirmation on the conference's last day counts as
 * before it.
 * @param conferences meetings of conferences and assemblies; those not held, or not ended today, don't count.
 */
export function staleLinks(
  links: readonly KeptRecord<"resolutionLink">[],
  conferences: readonly KeptRecord<"meeting">[],
  today: CalendarDate,
): StaleLink[] {
  const last = lastEnded(conferences, today);
  return links.flatMap(({ id, body }) => {
    const outdated: StaleLink["outdated"] = [];
    const never: StaleLink["never"] = [];
    for (const group of vocabularies.advisoryGroup) {
      const days = body.confirmations.filter(({ by }) => by === group).map(({ on }) => on);
      const latest = days.sort().at(-1);
      if (latest === undefined) never.push(group);
      else if (last && latest <= last.endedOn) outdated.push(group);
    }
    if (outdated.length + never.length === 0) return [];
    return [{ link: id, ...(last ? { conference: last.id } : {}), outdated, never }];
  });
}

function lastEnded(
  conferences: readonly KeptRecord<"meeting">[],
  today: CalendarDate,
): { id: RecordId; endedOn: CalendarDate } | undefined {
  return conferences
    .flatMap(({ id, body }) => {
      const endedOn = body.period?.to ?? body.period?.from;
      return body.state === "held" && endedOn !== undefined && endedOn < today ? [{ id, endedOn }] : [];
    })
    .sort((a, b) => (a.endedOn < b.endedOn ? -1 : 1))
    .at(-1);
}
