import {
  type BodyInput,
  type BodyOf,
  type Finding,
  type KindName,
  type RecordReference,
  type RecordState,
  referencesOf,
} from "@intersector/domain";
import type { ColumnMap, ImportWrite } from "../columns/column-map.ts";
import { PendingReference } from "../columns/convert-cell.ts";
import { idFromBody } from "../columns/record-id.ts";
import { fileFinding } from "../file-errors.ts";
import { type AssembledBody, assembleBody } from "./assemble-body.ts";
import { compareBodies } from "./compare-bodies.ts";
import { type ConvertedRow, isBrokenLine, knownHeadings } from "./convert-row.ts";
import { type IdentifiedRow, identifyRows } from "./identify-rows.ts";
import type { ImportLookup } from "./import-lookup.ts";
import type { ReferenceResolver } from "./resolve-references.ts";
import type { RowOutcome } from "./row-outcome.ts";

export function pendingIn({ values }: ConvertedRow): PendingReference[] {
  return values.flatMap(({ value }) => (Array.isArray(value) ? value : [value])).filter(isPending);
}

function isPending(value: unknown): value is PendingReference {
  return value instanceof PendingReference;
}

/** A row that has become a body, or that has been refused; and the records that it asks for. */
export interface DraftRow<Name extends KindName> {
  row: ConvertedRow;
  outcome: RowOutcome<Name>;
  /** Keys under which no other row of the file may come. */
  keys: readonly string[];
  references: readonly RecordReference[];
  /** Records to be created if the row goes in. */
  creates: readonly ImportWrite[];
}

/** What the planner knows of one import when it drafts its rows. */
export interface DraftContext<Name extends KindName> {
  map: ColumnMap<Name>;
  lookup: ImportLookup;
  today: string;
}

/** Makes bodies of a batch of rows and compares them with the register. */
export async function draftRows<Name extends KindName>(
  rows: readonly ConvertedRow[],
  { map, lookup, today }: DraftContext<Name>,
  resolver: ReferenceResolver,
): Promise<DraftRow<Name>[]> {
  const identified = await identifyRows(rows, map, lookup);
  const assembled = identified.map((row) => ({
    ...row,
    body: assembleBody(row.row, map, row.existing?.body as BodyOf<Name> | undefined, resolver, today),
  }));
  // Rows that nothing names get their id from what they say: the same row again finds its record again.
  const unnamed = assembled.flatMap((row) =>
    row.id === undefined && row.body.ok ? [{ row, id: idFromBody(map.kind, row.body.body) }] : [],
  );
  const found = await lookup.recordsById(
    map.kind,
    unnamed.map(({ id }) => id),
  );
  for (const { row, id } of unnamed) {
    row.id = id;
    const existing = found.get(id);
    if (!existing) continue;
    row.existing = existing;
    row.body = assembleBody(row.row, map, existing.body as BodyOf<Name>, resolver, today);
  }
  return assembled.map(({ body, ...row }) => draftOf(row, body, map, resolver));
}

function draftOf<Name extends KindName>(
  { row, id, existing, findings }: IdentifiedRow<Name>,
  body: AssembledBody<Name>,
  map: ColumnMap<Name>,
  resolver: ReferenceResolver,
): DraftRow<Name> {
  const { source, notes, state } = row;
  const about = { row: source.row, place: source.place, notes };
  const wrong = [...(body.ok ? [] : body.findings), ...findings, ...unknownIn(row, map)];
  if (!body.ok || wrong.length > 0 || id === undefined) return refusedDraft(row, wrong);
  const keys = [id, ...row.externalIds.map((external) => `${external.system}:${external.id}`)];
  const differences = existing ? compareBodies(existing.body, body.body) : [];
  const stateChange = stateChangeOf(existing, state);
  if (existing && differences.length === 0 && !stateChange) {
    return { row, keys, references: [], creates: [], outcome: { ...about, outcome: "unchanged", id } };
  }
  const write: ImportWrite<Name> = {
    kind: map.kind,
    id,
    body: body.body as BodyInput<Name>,
    ...(state ? { state } : {}),
  };
  const accepted = { ...about, write, references: [] };
  return {
    row,
    keys,
    references: addedReferences(map.kind, existing?.body, body.body),
    creates: pendingIn(row).flatMap((pending) => {
      const resolved = resolver.resolve(pending);
      return "create" in resolved && resolved.create ? [resolved.create] : [];
    }),
    outcome: existing
      ? {
          ...accepted,
          outcome: "changed",
          version: existing.version,
          differences,
          ...(stateChange ? { stateChange } : {}),
        }
      : { ...accepted, outcome: "created" },
  };
}

/** What a record refers to already, the register has. */
function addedReferences(kind: KindName, before: unknown, after: unknown): RecordReference[] {
  const keyOf = ({ to }: RecordReference) => `${to.kind} ${to.id}`;
  const known = new Set((before === undefined ? [] : referencesOf(kind, before)).map(keyOf));
  return referencesOf(kind, after).filter((reference) => !known.has(keyOf(reference)));
}

function stateChangeOf(existing: { state: RecordState } | undefined, after: RecordState | undefined) {
  return existing && after && existing.state !== after ? { before: existing.state, after } : undefined;
}

/** A row of jsonl names its own values: what the map does not know, or a whole body replaces, would be dropped unseen. */
function unknownIn(row: ConvertedRow, map: ColumnMap): Finding[] {
  if (isBrokenLine(row)) return [];
  const known = knownHeadings(map);
  const columns = new Set(row.whole === undefined ? [] : map.columns.map(({ heading }) => heading));
  return Object.keys(row.source.cells)
    .filter((heading) => !known.has(heading) || (columns.has(heading) && heading !== map.bodyHeading))
    .map((heading) => fileFinding("headingUnknown", { ...row.source.place, column: heading }, { heading }));
}

export function refusedDraft<Name extends KindName>(
  row: ConvertedRow,
  findings: readonly Finding[],
): DraftRow<Name> {
  const { source, notes } = row;
  return {
    row,
    keys: [],
    references: [],
    creates: [],
    outcome: {
      outcome: "refused",
      row: source.row,
      place: source.place,
      notes,
      findings,
      cells: source.cells,
    },
  };
}
