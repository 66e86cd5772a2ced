import { type Side, sides, type VocabularySlug, vocabularies } from "@intersector/domain";
import { allOf, oneOf } from "../../lib/search-params.ts";

export type OverlapClass = VocabularySlug<"overlapClass">;

/** The classes that a comparison can find; a gap is what nobody does, which no pair shows. */
export const pairClasses = vocabularies.overlapClass.filter((slug) => slug !== "gap");

/** The three lists that a comparison gives. */
export const resultViews = ["pairs", "identical", "leftOut"] as const;
export type ResultView = (typeof resultViews)[number];

/** Whether the two of a pair must belong to different units, or to different sides. */
export const reaches = ["units", "sides"] as const;
type Reach = (typeof reaches)[number];

/** What the address says of the list of pairs. */
export interface OverlapSearch {
  /** Which comparison; the latest that is done where left out. */
  analysis?: string | undefined;
  show?: ResultView | undefined;
  class?: OverlapClass[] | undefined;
  /** From which score on, in hundredths. */
  from?: number | undefined;
  across?: Reach | undefined;
  /** Two sides that the pairs stand between, or the same one twice. */
  between?: [Side, Side] | undefined;
  unit?: string | undefined;
  /** An activity that must be one of the two. */
  activity?: string | undefined;
}

/** Reads the search part of an address; what a list cannot use is left out. */
export function parseOverlapSearch(given: Record<string, unknown>): OverlapSearch {
  const classes = pairClasses.filter((slug) => allOf(given.class).includes(slug));
  const from = Number(oneOf(given.from) ?? Number.NaN);
  const found = {
    analysis: oneOf(given.analysis),
    show: resultViews.find((view) => view === oneOf(given.show)),
    class: classes.length > 0 ? classes : undefined,
    from: Number.isInteger(from) && from > 0 && from <= 100 ? from : undefined,
    across: reaches.find((reach) => reach === oneOf(given.across)),
    between: sidesIn(given.between),
    unit: oneOf(given.unit),
    activity: oneOf(given.activity),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function sidesIn(value: unknown): [Side, Side] | undefined {
  const names = [value].flat().flatMap((item) => (typeof item === "string" ? item.split(",") : []));
  const [a, b, ...more] = names.map((name) => sides.find((side) => side === name));
  return a && b && more.length === 0 ? [a, b] : undefined;
}

/** What the API is asked for a search. */
export function pairQueryOf({ class: classes, from, across, between, unit, activity }: OverlapSearch) {
  return {
    ...(classes ? { class: classes.join(",") } : {}),
    ...(from === undefined ? {} : { minScore: String(from / 100) }),
    ...(across ? { across } : {}),
    ...(between ? { between: between.join(",") } : {}),
    ...(unit ? { units: unit } : {}),
    ...(activity ? { activity } : {}),
  };
}

/** How many choices narrow the list. */
export function countChoices(search: OverlapSearch): number {
  return Object.keys(pairQueryOf(search)).length + Math.max(0, (search.class?.length ?? 0) - 1);
}
