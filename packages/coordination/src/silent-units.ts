import type { RecordId } from "@intersector/domain";
import type { KeptRecord } from "./kept-record.ts";

/** The units that an overlap case asks and that have not answered. An answer that asks for more is one. */
export function silentUnits({
  units,
  validations,
}: Pick<KeptRecord<"overlapCase">["body"], "units" | "validations">): RecordId[] {
  const answered = new Set(validations.map(({ unit }) => unit));
  return units.filter((unit) => !answered.has(unit));
}
