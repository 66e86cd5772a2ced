import { type VocabularySlug, vocabularies } from "@intersector/domain";
import type { ListQuery } from "../../lib/records-api.ts";
import { allOf, oneOf } from "../../lib/search-params.ts";

export type OverlapState = VocabularySlug<"overlapState">;
type OverlapClass = VocabularySlug<"overlapClass">;

/** What the address says of the list of cases. */
export interface CaseSearch {
  q?: string | undefined;
  /** A field, with `-` before it where the order is turned round. */
  sort?: string | undefined;
  class?: OverlapClass[] | undefined;
  state?: OverlapState[] | undefined;
  unit?: string | undefined;
}

/** The order of the list where the address names none: the latest found first. */
export const caseOrder = "-identifiedOn";

/** Reads the search part of an address; what a list cannot use is left out. */
export function parseCaseSearch(given: Record<string, unknown>): CaseSearch {
  const chosen = <Slug extends string>(slugs: readonly Slug[], value: unknown) => {
    const found = slugs.filter((slug) => allOf(value).includes(slug));
    return found.length > 0 ? found : undefined;
  };
  const found = {
    q: oneOf(given.q),
    sort: oneOf(given.sort),
    class: chosen(vocabularies.overlapClass, given.class),
    state: chosen(vocabularies.overlapState, given.state),
    unit: oneOf(given.unit),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** What the register is asked for a search; `without` leaves out one field's choices, to count its values. */
export function caseQueryOf(
  { q, sort, class: classes, state, unit }: CaseSearch,
  without?: "class" | "state" | "units",
): ListQuery {
  return {
    ...(q ? { q } : {}),
    ...(without ? {} : { sort: sort ?? caseOrder }),
    ...(classes && without !== "class" ? { "filter[class]": classes } : {}),
    ...(state && without !== "state" ? { "filter[state]": state } : {}),
    ...(unit && without !== "units" ? { "filter[units]": unit } : {}),
  };
}

/** How many choices narrow the list, beside the words and the order. */
export function countCaseChoices({ class: classes, state, unit }: CaseSearch): number {
  return (classes?.length ?? 0) + (state?.length ?? 0) + (unit ? 1 : 0);
}
