import type { Finding, KindName, Place, RecordState } from "@intersector/domain";
import type { CellValue } from "../cells.ts";
import type { ImportWrite } from "../columns/column-map.ts";

/** One field in which the register and the file differ. */
export interface FieldDifference {
  path: (string | number)[];
  before?: unknown;
  after?: unknown;
}

interface RowResult {
  /** Row of the file, the heading being row 1. */
  row: number;
  place: Place;
  /** What happened to a cell that its writer should know, and that refuses nothing. */
  notes: readonly Finding[];
}

interface AcceptedRow<Name extends KindName> extends RowResult {
  write: ImportWrite<Name>;
  /** Records that the row refers to and that the register lacks: they are created with it. */
  references: readonly ImportWrite[];
}

export interface CreatedRow<Name extends KindName = KindName> extends AcceptedRow<Name> {
  outcome: "created";
}
export interface ChangedRow<Name extends KindName = KindName> extends AcceptedRow<Name> {
  outcome: "changed";
  /** The version of the record that the differences were found against. */
  version: number;
  differences: readonly FieldDifference[];
  stateChange?: { before: RecordState; after: RecordState };
}
export interface UnchangedRow extends RowResult {
  outcome: "unchanged";
  id: string;
}
export interface RefusedRow extends RowResult {
  outcome: "refused";
  findings: readonly Finding[];
  /** The cells as they came, so that they can be corrected and given again. */
  cells: Readonly<Record<string, CellValue>>;
}

/** What an import would do with one row. */
export type RowOutcome<Name extends KindName = KindName> =
  | CreatedRow<Name>
  | ChangedRow<Name>
  | UnchangedRow
  | RefusedRow;

/** How many rows an import would create, change, leave and refuse. */
export interface ImportCounts {
  rows: number;
  created: number;
  changed: number;
  unchanged: number;
  refused: number;
  /** Records created because a row refers to them. */
  references: number;
}

export function emptyCounts(): ImportCounts {
  return { rows: 0, created: 0, changed: 0, unchanged: 0, refused: 0, references: 0 };
}

/** Adds one outcome to the counts. */
export function countOutcome(counts: ImportCounts, outcome: RowOutcome): void {
  counts.rows += 1;
  counts[outcome.outcome] += 1;
  if ("references" in outcome) counts.references += outcome.references.length;
}

/** The writes of a plan in an order in which nothing refers to what comes later, rows of one file among themselves aside. */
export async function* writesOf<Name extends KindName>(
  outcomes: AsyncIterable<RowOutcome<Name>> | Iterable<RowOutcome<Name>>,
): AsyncGenerator<ImportWrite> {
  for await (const outcome of outcomes) {
    if (outcome.outcome !== "created" && outcome.outcome !== "changed") continue;
    yield* outcome.references;
    yield outcome.write as ImportWrite;
  }
}
