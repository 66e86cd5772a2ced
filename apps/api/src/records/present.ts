import {
  fieldAt,
  type KindName,
  may,
  type Principal,
  type RecordKey,
  type RegisterRecord,
  referencesOf,
} from "@intersector/domain";
import type { Register } from "@intersector/store";
import type { AnyRecord, Included, IncludedRecord } from "../schemas/records.ts";
import { mayRead, readsEverything } from "./permissions.ts";
import { joinedTitle, titleOfRecord } from "./title-of-record.ts";

/** Who stands in for the writer of a record where the reader may not know who writes in the register. */
const unnamedWriter = "secretariat";

/**
 * Records as one reader may see them: references to what is closed to them are left out where the kind allows it
 * (a reference that it needs keeps its bare id), and so are the names of who wrote. Who may change a kind gets its
 * records whole, so that saving one loses nothing.
 */
export async function presentRecords<Item extends RegisterRecord>(
  register: Register,
  principal: Principal,
  records: readonly Item[],
  include: boolean,
): Promise<{ records: Item[]; included?: Included }> {
  const whole = readsEverything(principal);
  if (whole && !include) return { records: [...records] };
  const targets = await readTargets(register, principal, records);
  return {
    records: whole ? [...records] : records.map((record) => cut(principal, record, targets)),
    ...(include ? { included: { ...describeJoined(records, targets), ...describeTargets(targets) } } : {}),
  };
}

export { titleOfRecord };

function describeTargets(targets: ReadonlyMap<string, RegisterRecord>): Included {
  return Object.fromEntries([...targets].map(([key, to]) => [key, toIncluded(to)]));
}

/** Records that have no title of their own stand beside what they refer to, under the title made of it. */
function describeJoined(
  records: readonly RegisterRecord[],
  targets: ReadonlyMap<string, RegisterRecord>,
): Included {
  return Object.fromEntries(
    records.flatMap((record) => {
      const title = joinedTitle(record, targets);
      return title === undefined ? [] : [[includedKey(record), { ...toIncluded(record), title }]];
    }),
  );
}

/** How `included` names a record. */
export function includedKey({ kind, id }: RecordKey): string {
  return `${kind}:${id}`;
}

export function toIncluded(record: RegisterRecord): IncludedRecord {
  return { kind: record.kind, id: record.id, state: record.state, title: titleOfRecord(record) };
}

/** The record in the shape in which every kind travels. */
export function toAnyRecord(record: RegisterRecord): AnyRecord {
  return record as AnyRecord;
}

async function readTargets(
  register: Register,
  principal: Principal,
  records: readonly RegisterRecord[],
): Promise<Map<string, RegisterRecord>> {
  const keys = new Map<string, RecordKey>();
  for (const record of records) {
    for (const { to } of referencesOf(record.kind, record.body)) keys.set(includedKey(to), to);
  }
  const found = keys.size === 0 ? [] : await register.getMany([...keys.values()]);
  const readable = found.filter((record) => mayRead(principal, record));
  return new Map(readable.map((record) => [includedKey(record), record]));
}

function cut<Item extends RegisterRecord>(
  principal: Principal,
  record: Item,
  readable: ReadonlyMap<string, RegisterRecord>,
): Item {
  const writers = may(principal, { action: "readHistory" })
    ? {}
    : { createdBy: unnamedWriter, updatedBy: unnamedWriter };
  if (may(principal, { action: "change", kind: record.kind })) return { ...record, ...writers };
  const hidden = new Set(
    referencesOf(record.kind, record.body)
      .filter(({ to }) => !readable.has(includedKey(to)))
      .filter(({ path }) => mayBeLeftOut(record.kind, path))
      .map(({ path }) => path),
  );
  const body = hidden.size === 0 ? record.body : (without(record.body, "", hidden) as Item["body"]);
  return { ...record, ...writers, body };
}

function mayBeLeftOut(kind: KindName, path: string): boolean {
  return /\.\d+$/.test(path) || fieldAt(kind, path)?.optional === true;
}

function without(value: unknown, path: string, hidden: ReadonlySet<string>): unknown {
  const at = (part: string | number) => (path === "" ? String(part) : `${path}.${part}`);
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (hidden.has(at(index)) ? [] : [without(item, at(index), hidden)]));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !hidden.has(at(key)))
      .map(([key, item]) => [key, without(item, at(key), hidden)]),
  );
}
