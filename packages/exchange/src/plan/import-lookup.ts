import { type KindName, languages, type RegisterRecord, titleOf } from "@intersector/domain";
import { comparableName } from "../columns/words.ts";

/**
 * What an import asks of the register. Each question is asked for a whole batch of rows, and what is not there is
 * simply not among the answers.
 */
export interface ImportLookup {
  /** Records by their id in another system; the answer's keys are those ids. */
  recordsByExternalId<Name extends KindName>(
    kind: Name,
    system: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, RegisterRecord<Name>>>;
  recordsById<Name extends KindName>(
    kind: Name,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, RegisterRecord<Name>>>;
  /**
   * Records that carry a name: a title in any language or an abbreviation, compared as `namesOfRecord` and
   * `comparableName` do. The answer's keys are the names as asked.
   */
  recordsByName<Name extends KindName>(
    kind: Name,
    names: readonly string[],
  ): Promise<ReadonlyMap<string, readonly RegisterRecord<Name>[]>>;
  /**
   * True where there is no register to ask: every reference is taken at its word, and a name stands for the record
   * that carries it. What is planned so is to be read, not to be written.
   */
  trustsReferences?: true;
}

/**
 * Every name under which a record can be meant, in comparable form: its title in each language, its abbreviation, its
 * symbol and its code.
 */
export function namesOfRecord({ kind, body }: RegisterRecord): string[] {
  const fields: Readonly<Record<string, unknown>> = body;
  const names = [titleOf(kind, body), fields.abbreviation, fields.symbol, fields.code].flatMap(textsIn);
  return [...new Set(names.map(comparableName))];
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object" || !("texts" in value)) return [];
  const texts = value.texts as Readonly<Record<string, string>>;
  return [...new Set([...languages, ...Object.keys(texts)])].flatMap((language) => texts[language] ?? []);
}

/** A lookup in records at hand: for files without a server, and for tests. */
export function lookupIn(records: Iterable<RegisterRecord>): ImportLookup {
  const byId = new Map<string, RegisterRecord>();
  const byExternalId = new Map<string, RegisterRecord>();
  const byName = new Map<string, RegisterRecord[]>();
  for (const record of records) {
    byId.set(`${record.kind} ${record.id}`, record);
    for (const { system, id } of record.body.externalIds)
      byExternalId.set(`${record.kind} ${system} ${id}`, record);
    for (const name of namesOfRecord(record)) {
      const key = `${record.kind} ${name}`;
      byName.set(key, [...(byName.get(key) ?? []), record]);
    }
  }
  // A record found under a key that begins with its kind is of that kind.
  return {
    recordsById: async (kind, ids) => pick(ids, (id) => byId.get(`${kind} ${id}`) as never),
    recordsByExternalId: async (kind, system, ids) =>
      pick(ids, (id) => byExternalId.get(`${kind} ${system} ${id}`) as never),
    recordsByName: async (kind, names) =>
      pick(names, (name) => byName.get(`${kind} ${comparableName(name)}`) as never),
  };
}

/** A lookup where there is no register at all: nothing is there, and whatever a row refers to is believed. */
export function lookupWithoutRegister(): ImportLookup {
  return { ...lookupIn([]), trustsReferences: true };
}

function pick<Value>(keys: readonly string[], find: (key: string) => Value | undefined): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const key of keys) {
    const value = find(key);
    if (value !== undefined) found.set(key, value);
  }
  return found;
}
