import { type KindName, type Principal, RecordNotFound, type RegisterRecord } from "@intersector/domain";
import type { Register } from "@intersector/store";
import { mayRead } from "./permissions.ts";

/**
 * A record that somebody may see. One that is closed to them is not found, so that nobody learns that it is there.
 * @throws RecordNotFound
 */
export async function readRecord<Name extends KindName>(
  register: Register,
  principal: Principal,
  kind: Name,
  id: string,
): Promise<RegisterRecord<Name>> {
  const record = await register.get(kind, id);
  if (!record || !mayRead(principal, record)) throw new RecordNotFound({ kind, id });
  return record;
}
