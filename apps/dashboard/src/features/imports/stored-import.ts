import type { ImportOutcome as ApiImportOutcome, StoredImport as ApiStoredImport } from "@intersector/client";
import type { Wire } from "../../lib/api.ts";

/** One import, as it comes over the wire. */
export type StoredImport = Wire<ApiStoredImport>;
/** What became of one row. */
export type ImportOutcome = Wire<ApiImportOutcome>;
export type OutcomeType = ImportOutcome["type"];

/** An import whose rows have been counted. */
export type CountedImport = StoredImport & { counts: NonNullable<StoredImport["counts"]> };

/** True while a worker is at an import, or about to be. */
export function isAtWork({ state }: Pick<StoredImport, "state">): boolean {
  return state === "queued" || state === "checking" || state === "applying";
}
