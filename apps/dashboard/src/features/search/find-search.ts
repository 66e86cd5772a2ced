import { isKindName, type KindName } from "@intersector/domain";
import { oneOf } from "../../lib/search-params.ts";

/** What the address of the results says: the words, and the only kind that is looked at. */
export interface FindSearch {
  q?: string;
  kind?: KindName;
}

/** The most that the register reads of a search. */
const longestWords = 200;

/** Reads the search part of the address; what it cannot use is left out. */
export function parseFindSearch(given: Record<string, unknown>): FindSearch {
  const q = oneOf(given.q)?.slice(0, longestWords);
  const kind = oneOf(given.kind);
  return {
    ...(q === undefined ? {} : { q }),
    ...(kind !== undefined && isKindName(kind) ? { kind } : {}),
  };
}
