import type { Side } from "@intersector/domain";
import type { KeptRecord } from "./kept-record.ts";

/** A unit's side is its own, or that of the unit that it is part of. */
export function readSides(units: readonly KeptRecord<"unit">[]): (unit: string) => Side | undefined {
  const byId = new Map(units.map(({ id, body }) => [id, body]));
  return (unit) => {
    const seen = new Set<string>();
    for (let id: string | undefined = unit; id !== undefined && !seen.has(id); id = byId.get(id)?.parent) {
      const side = byId.get(id)?.side;
      if (side) return side;
      seen.add(id);
    }
    return undefined;
  };
}
