import { check, type Finding, type KindName, RecordId, type RecordKey } from "@intersector/domain";
import type { ImportWrite } from "../columns/column-map.ts";
import type { PendingReference } from "../columns/convert-cell.ts";
import { idFromExternalId } from "../columns/record-id.ts";
import { comparableName } from "../columns/words.ts";
import type { ImportLookup } from "./import-lookup.ts";

/** What a reference in a cell came to: a record's id, a record that is to be created, or why neither. */
type ResolvedReference =
  | { id: string; create?: ImportWrite /** True where the id may be that of a later row. */; unseen?: true }
  | { finding: Pick<Finding, "code" | "values"> };

/** Answers for references, and remembers what it has learnt from batch to batch. */
export interface ReferenceResolver {
  /** Asks the register for all references of a batch at once. */
  load(references: Iterable<PendingReference>): Promise<void>;
  resolve(reference: PendingReference): ResolvedReference;
  /** Which of these records the register has. */
  loadKeys(keys: Iterable<RecordKey>): Promise<void>;
  isKnown(key: RecordKey): boolean;
}

export function createReferenceResolver(lookup: ImportLookup): ReferenceResolver {
  const resolved = new Map<string, ResolvedReference>();
  const known = new Map<KindName, Map<string, boolean>>();
  const knownOf = (kind: KindName) => {
    const ids = known.get(kind) ?? new Map<string, boolean>();
    known.set(kind, ids);
    return ids;
  };
  const loadKeys = async (keys: Iterable<RecordKey>) => {
    const asked = new Map<KindName, Set<string>>();
    for (const { kind, id } of keys) {
      if (knownOf(kind).has(id)) continue;
      asked.set(kind, (asked.get(kind) ?? new Set()).add(id));
    }
    for (const [kind, ids] of asked) {
      const found = await lookup.recordsById(kind, [...ids]);
      for (const id of ids) knownOf(kind).set(id, found.has(id));
    }
  };
  const isKnown = ({ kind, id }: RecordKey) => knownOf(kind).get(id) === true;

  const trustKeys = async (keys: Iterable<RecordKey>) => {
    for (const { kind, id } of keys) knownOf(kind).set(id, true);
  };

  return {
    loadKeys: lookup.trustsReferences ? trustKeys : loadKeys,
    isKnown,
    async load(references) {
      const open = new Map<string, PendingReference>();
      for (const reference of references)
        if (!resolved.has(keyOf(reference))) open.set(keyOf(reference), reference);
      for (const [key, answer] of await findAll([...open.values()], lookup, loadKeys, isKnown)) {
        resolved.set(key, answer);
        if ("id" in answer && !answer.create && !answer.unseen)
          knownOf(open.get(key)?.kind ?? "unit").set(answer.id, true);
      }
    },
    resolve(reference) {
      return resolved.get(keyOf(reference)) ?? notFound(reference);
    },
  };
}

function keyOf({ kind, by, given }: PendingReference): string {
  return JSON.stringify([kind, by, given]);
}

function notFound({ kind, given }: PendingReference): ResolvedReference {
  return { finding: { code: "referenceNotFound", values: { kind, given } } };
}

/** Tries the ways of each reference in their order, all references of one way and kind in one question. */
async function findAll(
  references: readonly PendingReference[],
  lookup: ImportLookup,
  loadKeys: (keys: Iterable<RecordKey>) => Promise<void>,
  isKnown: (key: RecordKey) => boolean,
): Promise<Map<string, ResolvedReference>> {
  const answers = new Map<string, ResolvedReference>();
  const longest = Math.max(0, ...references.map(({ by }) => by.length));
  for (let step = 0; step < longest; step += 1) {
    const open = references.filter((reference) => reference.by[step] && !answers.has(keyOf(reference)));
    for (const group of groupByWay(open, step)) {
      const [first] = group;
      const way = first?.by[step];
      if (!first || !way) continue;
      const givens = group.map(({ given }) => given);
      if (way === "id") {
        const { kind } = first;
        await loadKeys(givens.filter((given) => check(RecordId, given).ok).map((id) => ({ kind, id })));
        for (const reference of group) {
          const id = reference.given;
          if (isKnown({ kind, id })) answers.set(keyOf(reference), { id });
        }
      } else if (way === "name") {
        const found = await lookup.recordsByName(first.kind, givens);
        for (const reference of group) answerByName(reference, found.get(reference.given) ?? [], answers);
      } else {
        const found = await lookup.recordsByExternalId(first.kind, way.system, givens);
        for (const reference of group) {
          const record = found.get(reference.given);
          if (record) answers.set(keyOf(reference), { id: record.id });
        }
      }
    }
  }
  await answerTheRest(references, answers, loadKeys, isKnown);
  if (lookup.trustsReferences) believe(references, answers);
  return answers;
}

function answerByName(
  reference: PendingReference,
  records: readonly { id: string }[],
  answers: Map<string, ResolvedReference>,
): void {
  const ids = [...new Set(records.map(({ id }) => id))];
  const [id] = ids;
  if (id === undefined) return;
  const values = { kind: reference.kind, given: reference.given, ids: ids.join(", ") };
  answers.set(
    keyOf(reference),
    ids.length === 1 ? { id } : { finding: { code: "referenceAmbiguous", values } },
  );
}

/** What the register lacks is created where the map says how; what has the form of an id may be a later row's. */
async function answerTheRest(
  references: readonly PendingReference[],
  answers: Map<string, ResolvedReference>,
  loadKeys: (keys: Iterable<RecordKey>) => Promise<void>,
  isKnown: (key: RecordKey) => boolean,
): Promise<void> {
  const open = references.filter((reference) => !answers.has(keyOf(reference)));
  const made = open.flatMap((reference) => {
    const write = reference.create?.(reference.given);
    return write ? [{ reference, write }] : [];
  });
  await loadKeys(made.map(({ write }) => write));
  for (const { reference, write } of made) {
    answers.set(keyOf(reference), isKnown(write) ? { id: write.id } : { id: write.id, create: write });
  }
  for (const reference of open) {
    if (answers.has(keyOf(reference))) continue;
    const couldBeId = reference.by.includes("id") && check(RecordId, reference.given).ok;
    if (couldBeId) answers.set(keyOf(reference), { id: reference.given, unseen: true });
    else answers.set(keyOf(reference), notFound(reference));
  }
}

/** A name that no record carries, where none is asked: the same name is the same record. */
function believe(references: readonly PendingReference[], answers: Map<string, ResolvedReference>): void {
  for (const reference of references) {
    const answer = answers.get(keyOf(reference));
    if (answer && "id" in answer) continue;
    const name = { system: reference.kind.toLowerCase(), id: comparableName(reference.given) };
    answers.set(keyOf(reference), { id: idFromExternalId(name) });
  }
}

function groupByWay(references: readonly PendingReference[], step: number): PendingReference[][] {
  const groups = new Map<string, PendingReference[]>();
  for (const reference of references) {
    const key = JSON.stringify([reference.kind, reference.by[step]]);
    const group = groups.get(key);
    if (group) group.push(reference);
    else groups.set(key, [reference]);
  }
  return [...groups.values()];
}
