import type { KindName } from "@intersector/domain";

/** What is read of a change: which record, in which place of the log. */
interface Change {
  kind: KindName;
  id: string;
  sequence: number;
}

export interface ChangedRecord<Item extends Change> {
  /** The latest change of the record. */
  last: Item;
  count: number;
}

/** The records of one kind that have changed. */
export interface ChangedKind<Item extends Change> {
  kind: KindName;
  records: ChangedRecord<Item>[];
}

/**
 * The changes after one, each record once with how often it changed, under their kinds; what changed last is first.
 * @param changes the log, newest first
 * @param after the last change that was seen: 0 for none
 */
export function changesSince<Item extends Change>(
  changes: readonly Item[],
  after: number,
): ChangedKind<Item>[] {
  const records = new Map<string, ChangedRecord<Item>>();
  for (const change of changes) {
    if (change.sequence <= after) continue;
    const key = `${change.kind} ${change.id}`;
    const known = records.get(key);
    if (known) known.count += 1;
    else records.set(key, { last: change, count: 1 });
  }
  const kinds = Map.groupBy(records.values(), ({ last }) => last.kind);
  return [...kinds].map(([kind, of]) => ({ kind, records: of }));
}
