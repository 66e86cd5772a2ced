import { kindNames, type RegisterRecord } from "@intersector/domain";
import type { Register } from "@intersector/store";

/** Every published record of the register. */
export async function readPublished(register: Register): Promise<RegisterRecord[]> {
  const records: RegisterRecord[] = [];
  for (const kind of kindNames) {
    for await (const record of register.all(kind, ["published"])) records.push(record);
  }
  return records;
}
