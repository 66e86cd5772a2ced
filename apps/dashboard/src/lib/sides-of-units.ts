import type { RegisterRecord, Side } from "@intersector/domain";

type Unit = Pick<RegisterRecord<"unit">, "id" | "body">;

/**
 * The side of every unit: its own, or that of the unit that it is a part of. Units without one are left out.
 * @example
 * sidesOfUnits([{ id: "tsb", body: { side: "ITU-T", … } }, { id: "tsb-ops", body: { parent: "tsb", … } }])
 * //=> Map { "tsb" => "ITU-T", "tsb-ops" => "ITU-T" }
 */
export function sidesOfUnits(units: readonly Unit[]): Map<string, Side> {
  const byId = new Map(units.map((unit) => [unit.id, unit.body]));
  const found = new Map<string, Side>();
  for (const unit of units) {
    const seen = new Set<string>();
    let at: string | undefined = unit.id;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      const body: Unit["body"] | undefined = byId.get(at);
      if (body?.side) {
        found.set(unit.id, body.side);
        break;
      }
      at = body?.parent;
    }
  }
  return found;
}

/** The ids of the units on each side. */
export function unitsOfSides(units: readonly Unit[]): Map<Side, string[]> {
  const groups = new Map<Side, string[]>();
  for (const [id, side] of sidesOfUnits(units)) groups.set(side, [...(groups.get(side) ?? []), id]);
  return groups;
}
