import type { ExternalId, Finding, KindName, RegisterRecord } from "@intersector/domain";
import type { ColumnMap } from "../columns/column-map.ts";
import { idFromExternalId } from "../columns/record-id.ts";
import type { ConvertedRow } from "./convert-row.ts";
import type { ImportLookup } from "./import-lookup.ts";

/** A row with the record that it is about. Without an id, nothing in the row names a record. */
export interface IdentifiedRow<Name extends KindName> {
  row: ConvertedRow;
  id?: string;
  existing?: RegisterRecord<Name>;
  findings: readonly Finding[];
}

/** Finds the record of each row: by its id, by its id in another system, by the id that an earlier import gave it. */
export async function identifyRows<Name extends KindName>(
  rows: readonly ConvertedRow[],
  map: ColumnMap<Name>,
  lookup: ImportLookup,
): Promise<IdentifiedRow<Name>[]> {
  const byExternalId = await loadByExternalId(rows, map, lookup);
  const ids = new Set(
    rows.flatMap(({ id, externalIds: [first] }) => id ?? (first ? idFromExternalId(first) : [])),
  );
  const byId = await lookup.recordsById(map.kind, [...ids]);
  return rows.map((row) => {
    const owners = row.externalIds.flatMap((externalId) => {
      const owner = byExternalId.get(keyOf(externalId));
      return owner ? [{ externalId, owner }] : [];
    });
    const [first] = row.externalIds;
    const id = row.id ?? owners[0]?.owner.id ?? (first && idFromExternalId(first));
    if (id === undefined) return { row, findings: [] };
    const existing = row.id === undefined ? (owners[0]?.owner ?? byId.get(id)) : byId.get(id);
    return { row, id, ...(existing ? { existing } : {}), findings: disagreements(row, id, owners, map) };
  });
}

async function loadByExternalId<Name extends KindName>(
  rows: readonly ConvertedRow[],
  map: ColumnMap<Name>,
  lookup: ImportLookup,
): Promise<Map<string, RegisterRecord<Name>>> {
  const bySystem = new Map<string, Set<string>>();
  for (const { system, id } of rows.flatMap(({ externalIds }) => externalIds)) {
    const ids = bySystem.get(system);
    if (ids) ids.add(id);
    else bySystem.set(system, new Set([id]));
  }
  const found = new Map<string, RegisterRecord<Name>>();
  for (const [system, ids] of bySystem) {
    const records = await lookup.recordsByExternalId(map.kind, system, [...ids]);
    for (const [id, record] of records) found.set(keyOf({ system, id }), record);
  }
  return found;
}

function keyOf({ system, id }: ExternalId): string {
  return `${system}:${id}`;
}

function disagreements<Name extends KindName>(
  { source }: ConvertedRow,
  id: string,
  owners: readonly { externalId: ExternalId; owner: RegisterRecord<Name> }[],
  { externalId: own, bodyHeading }: ColumnMap<Name>,
): Finding[] {
  const heading = own?.heading ?? ("externalIds" in source.cells ? "externalIds" : bodyHeading);
  return owners
    .filter(({ owner }) => owner.id !== id)
    .map(({ externalId, owner }) => ({
      code: "identifiersDisagree",
      path: ["externalIds"],
      values: { externalId: keyOf(externalId), owner: owner.id, id },
      place: { ...source.place, ...(heading === undefined ? {} : { column: heading }) },
    }));
}
