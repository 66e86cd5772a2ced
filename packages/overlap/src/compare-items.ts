import type { OverlapChannel, OverlapFacets, OverlapFact } from "@intersector/domain";
import { OverlapChannel as channels } from "@intersector/domain";
import { classOfFacts, type FoundClass } from "./class/class-of-facts.ts";
import { compareActivity } from "./facets/compare-activity.ts";
import { compareBeneficiaries } from "./facets/compare-beneficiaries.ts";
import { compareGoal } from "./facets/compare-goal.ts";
import { compareOwner } from "./facets/compare-owner.ts";
import { comparePurpose } from "./facets/compare-purpose.ts";
import { compareTime } from "./facets/compare-time.ts";
import { findSeries } from "./facets/find-series.ts";
import type { Item } from "./read/item.ts";

/** What was observed of two items, and the class that follows from it. */
export interface ItemComparison {
  facets: OverlapFacets;
  facts: OverlapFact[];
  class: FoundClass;
}

/**
 * Two items facet by facet. No score enters: the class follows from the facts alone, so that a reader can check it.
 * @param cosines by channel, absent where one of the two has nothing in it
 */
export function compareItems(
  a: Item,
  b: Item,
  cosines: Partial<Record<OverlapChannel, number>>,
): ItemComparison {
  const purpose = comparePurpose(a.subject, b.subject);
  const activity = compareActivity(cosines.lexical);
  const goal = compareGoal({
    a: endsOf(a),
    b: endsOf(b),
    ...(cosines.mandate === undefined ? {} : { mandateCosine: cosines.mandate }),
    ...(cosines.strategic === undefined ? {} : { strategicCosine: cosines.strategic }),
    ...(purpose === undefined ? {} : { purposeCosine: purpose }),
  });
  const beneficiaries = compareBeneficiaries(a.subject, b.subject);
  const time = compareTime(a.subject, b.subject);
  const owner = compareOwner(a.subject, b.subject);
  const facts = [...activity.facts, ...goal.facts, ...beneficiaries.facts, ...time.facts, ...owner.facts];
  facts.push(...channelFacts(a, b, cosines));
  facts.push(...findSeries(a.subject, b.subject, facts));
  const facets = { activity, goal, beneficiaries, time, owner };
  return {
    facets: Object.fromEntries(
      Object.entries(facets).flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])),
    ),
    facts,
    class: classOfFacts(facts),
  };
}

function endsOf({ subject, mandates, nodes }: Item) {
  return { id: subject.id, mandates, nodes };
}

function channelFacts(a: Item, b: Item, cosines: Partial<Record<OverlapChannel, number>>): OverlapFact[] {
  const shared = a.languages.some((language) => b.languages.includes(language));
  const missing = channels.options.filter((channel) => cosines[channel] === undefined);
  const unsaid = missing.filter((channel) => channel !== "lexical" || shared);
  return [
    ...(shared
      ? []
      : [{ code: "noCommonLanguage" as const, values: { a: [...a.languages], b: [...b.languages] } }]),
    ...(unsaid.length === 0 ? [] : [{ code: "channelMissing" as const, values: { channels: unsaid } }]),
  ];
}
