import type { KindName, RegisterRecord } from "@intersector/domain";
import { type ImportLookup, lookupIn } from "@intersector/exchange";
import type { Register } from "@intersector/store";

/**
 * What an import asks of the register. Ids are looked up as they come; names need the whole kind, which is read once
 * (units, topics, resolutions: what rows refer to are hundreds, not thousands).
 */
export function registerLookup(register: Register): ImportLookup {
  const named = new Map<KindName, Promise<ImportLookup>>();
  const readNamed = (kind: KindName) => {
    const known = named.get(kind) ?? readKind(register, kind).then(lookupIn);
    named.set(kind, known);
    return known;
  };
  return {
    recordsByExternalId: async <Name extends KindName>(kind: Name, system: string, ids: readonly string[]) =>
      ofKind<Name>(await register.findByExternalIds(kind, system, ids)),
    recordsById: async <Name extends KindName>(kind: Name, ids: readonly string[]) => {
      const records = await register.getMany(ids.map((id) => ({ kind, id })));
      return ofKind<Name>(new Map(records.map((record) => [record.id, record])));
    },
    recordsByName: async (kind, names) => (await readNamed(kind)).recordsByName(kind, names),
  };
}

async function readKind(register: Register, kind: KindName): Promise<RegisterRecord[]> {
  const records: RegisterRecord[] = [];
  for await (const record of register.all(kind, ["draft", "published"])) records.push(record);
  return records;
}

/** The register's answer is of the kind that it was asked for. */
function ofKind<Name extends KindName>(records: ReadonlyMap<string, RegisterRecord>) {
  return records as unknown as ReadonlyMap<string, RegisterRecord<Name>>;
}
