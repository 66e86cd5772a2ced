import type { KindName, RegisterRecord } from "@intersector/domain";
import { useMemo } from "react";
import { type Choices, type ChosenValues, chooseItems, countChoices } from "./choose-items.ts";
import { useMatchingIds } from "./every-record.ts";

export interface ChosenItems<Name extends KindName> {
  /** The records that hold the words and have every chosen value, in the order in which they came. */
  shown: readonly RegisterRecord<Name>[];
  /** How many records each value of each choice would leave. */
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * What the words and choices of the address leave of all records of a kind. `choices` is to be the same object from one
 * drawing to the next.
 */
export function useChosenItems<Name extends KindName>(
  kind: Name,
  records: readonly RegisterRecord<Name>[],
  choices: Choices<RegisterRecord<Name>>,
  search: ChosenValues,
): ChosenItems<Name> {
  const matching = useMatchingIds(kind, search.q || undefined);
  return useMemo(() => {
    const found = matching ? records.filter(({ id }) => matching.has(id)) : records;
    return { shown: chooseItems(found, choices, search), counts: countChoices(found, choices, search) };
  }, [matching, records, choices, search]);
}
