import type { Principal, RecordId, Side } from "@intersector/domain";
import { sides } from "@intersector/domain";
import type { Register } from "@intersector/store";

/** Units may stand under one another; nobody builds a house of more floors than this. */
const deepestUnit = 12;

/** Whose side a record belongs to, as {@link sideAmong} tells it, with its units read from the register. */
export async function sideOfBody(
  register: Register,
  principal: Principal,
  body: Readonly<Record<string, unknown>>,
): Promise<Side | undefined> {
  const sideOf = new Map<RecordId, Side | undefined>();
  for (const id of unitsOf(body)) sideOf.set(id, await sideOfUnit(register, id));
  return sideAmong(principal, body, (unit) => sideOf.get(unit));
}

/**
 * Whose side a record belongs to: the side that it states, or else that of its unit or units. Where several sides
 * have a part in it (an overlap case between two Bureaux), it counts as the writer's own when theirs is among them.
 */
export function sideAmong(
  principal: Principal,
  body: Readonly<Record<string, unknown>>,
  sideOf: (unit: RecordId) => Side | undefined,
): Side | undefined {
  const stated = sides.find((side) => side === body.side);
  if (stated) return stated;
  const found = new Set(unitsOf(body).flatMap((unit) => sideOf(unit) ?? []));
  if (principal.side && found.has(principal.side)) return principal.side;
  return [...found][0];
}

function unitsOf(body: Readonly<Record<string, unknown>>): RecordId[] {
  const { unit, units, ownerUnit } = body;
  return [unit, ownerUnit, ...(Array.isArray(units) ? units : [])].filter((id) => typeof id === "string");
}

async function sideOfUnit(register: Register, id: RecordId): Promise<Side | undefined> {
  let next: RecordId | undefined = id;
  for (let depth = 0; next !== undefined && depth < deepestUnit; depth += 1) {
    const record: Awaited<ReturnType<typeof register.get<"unit">>> = await register.get("unit", next);
    if (record?.body.side) return record.body.side;
    next = record?.body.parent;
  }
  return undefined;
}
