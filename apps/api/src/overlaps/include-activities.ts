import type { KindName, Principal, RegisterRecord } from "@intersector/domain";
import type { Register } from "@intersector/store";
import { mayRead } from "../records/permissions.ts";
import { includedKey, toIncluded } from "../records/present.ts";
import type { Included } from "../schemas/records.ts";

/** Activities by their ids with the units that they belong to, as far as somebody may read them. */
export async function includeActivities(
  register: Register,
  principal: Principal,
  ids: readonly string[],
): Promise<Included> {
  const activities = await readRecords(register, principal, "activity", ids);
  const units = activities.flatMap((record) => (record.kind === "activity" ? [record.body.unit] : []));
  const owners = await readRecords(register, principal, "unit", units);
  return Object.fromEntries(
    [...activities, ...owners].map((record) => [
      includedKey(record),
      { ...toIncluded(record), ...(record.kind === "activity" ? { unit: record.body.unit } : {}) },
    ]),
  );
}

/** The records of a kind that somebody may read, of those that are named. */
export async function readRecords(
  register: Register,
  principal: Principal,
  kind: KindName,
  ids: readonly string[],
): Promise<RegisterRecord[]> {
  if (ids.length === 0) return [];
  const records = await register.getMany([...new Set(ids)].map((id) => ({ kind, id })));
  return records.filter((record) => mayRead(principal, record));
}
