import { oneOf } from "../../lib/search-params.ts";
import type { OutcomeType } from "./stored-import.ts";

/** What can become of a row, in the order in which a reader asks: what does not go in first. */
export const outcomeTypes = [
  "refused",
  "created",
  "changed",
  "unchanged",
] as const satisfies readonly OutcomeType[];

/** What the address says of an import's page: which of its rows are shown. */
export interface ImportSearch {
  rows?: OutcomeType | undefined;
}

export function parseImportSearch(given: Record<string, unknown>): ImportSearch {
  const rows = outcomeTypes.find((type) => type === oneOf(given.rows));
  return rows === undefined ? {} : { rows };
}

/** The rows to show where the address names none: the first of the four that there are any of. */
export function firstRows(counts: Readonly<Record<OutcomeType, number>>): OutcomeType {
  return outcomeTypes.find((type) => counts[type] > 0) ?? "created";
}
