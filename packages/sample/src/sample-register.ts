import { kinds, type RegisterRecord } from "@intersector/domain";
import { sampleRecords } from "./sample-records.ts";

/**
 * The sample as a register that has just taken it in gives it back: every default filled in, in version 1. For tests,
 * documentation and programs that need records and have no database.
 * @example
 * sampleRegister("2026-03-30T08:00:00Z")[0]?.version //=> 1
 */
export function sampleRegister(at = "2026-03-30T08:00:00Z"): RegisterRecord[] {
  return sampleRecords().map(({ kind, id, body, state }) => {
    const stored = {
      kind,
      id,
      version: 1,
      state,
      createdAt: at,
      createdBy: "sample",
      updatedAt: at,
      updatedBy: "sample",
      body: kinds[kind].body.parse(body),
    };
    return stored as RegisterRecord;
  });
}
