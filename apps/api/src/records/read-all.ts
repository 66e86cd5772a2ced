import type { KindName, Principal, RegisterRecord } from "@intersector/domain";
import type { Register } from "@intersector/store";
import { readableStates } from "./permissions.ts";

/** Every record of a kind that the reader may see, without what is withdrawn. */
export async function readAll<Name extends KindName>(
  register: Register,
  principal: Principal,
  kind: Name,
): Promise<RegisterRecord<Name>[]> {
  const states = readableStates(principal, kind).filter((state) => state !== "withdrawn");
  if (states.length === 0) return [];
  const records: RegisterRecord<Name>[] = [];
  for await (const record of register.all(kind, states)) records.push(record);
  return records;
}
