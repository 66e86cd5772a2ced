import { type RegisterRecord, referenceOfResolution, type Side } from "@intersector/domain";
import { type OverlapSubject, subjectOfActivity } from "../src/index.ts";

/** The activities among some records, as they are compared. */
export function subjectsAmong(records: readonly RegisterRecord[]): OverlapSubject[] {
  const units = new Map(ofKind(records, "unit").map(({ id, body }) => [id, body]));
  const resolutions = new Map(ofKind(records, "resolution").map(({ id, body }) => [id, body]));
  const sideOf = (unit: string): Side | undefined => {
    const body = units.get(unit);
    return body?.side ?? (body?.parent === undefined ? undefined : sideOf(body.parent));
  };
  const citationOf = (id: string) => {
    const resolution = resolutions.get(id);
    return resolution && referenceOfResolution(resolution);
  };
  return ofKind(records, "activity").map((record) => subjectOfActivity(record, { sideOf, citationOf }));
}

function ofKind<Kind extends RegisterRecord["kind"]>(records: readonly RegisterRecord[], kind: Kind) {
  return records.filter((record): record is Extract<RegisterRecord, { kind: Kind }> => record.kind === kind);
}
