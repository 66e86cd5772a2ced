import { type KindName, kindNames, may, type Principal } from "@intersector/domain";

/**
 * The kinds that somebody may create records of, on their own side where they speak for one; activities first, which
 * is what most lists hold.
 */
export function writableKinds(reader: Principal): KindName[] {
  const side = reader.side === undefined ? {} : { side: reader.side };
  const kinds = kindNames.filter((kind) => may(reader, { action: "create", kind, ...side }));
  return kinds.includes("activity") ? ["activity", ...kinds.filter((kind) => kind !== "activity")] : kinds;
}
