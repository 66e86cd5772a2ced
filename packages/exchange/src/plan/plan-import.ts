import type { KindName } from "@intersector/domain";
import type { TableRow } from "../cells.ts";
import type { ColumnMap } from "../columns/column-map.ts";
import { fileFinding, UnreadableFile } from "../file-errors.ts";
import type { Table } from "../read/read-table.ts";
import { convertRow, knownHeadings } from "./convert-row.ts";
import { draftRows, pendingIn } from "./draft-rows.ts";
import { createHoldingPlace } from "./hold-back.ts";
import type { ImportLookup } from "./import-lookup.ts";
import { createReferenceResolver } from "./resolve-references.ts";
import { countOutcome, emptyCounts, type ImportCounts, type RowOutcome } from "./row-outcome.ts";

/** Rows for which the register is asked at one time. */
const defaultBatchRows = 1_000;

export interface ImportRequest<Name extends KindName> {
  table: Table;
  map: ColumnMap<Name>;
  lookup: ImportLookup;
  /** The day of the import, `2026-04-28`: what follows from dates follows from it. */
  today: string;
  batchRows?: number;
  /** Told after each batch. Rows held back for what comes later in the file are counted when they are decided. */
  onProgress?: (counts: Readonly<ImportCounts>) => void;
  signal?: AbortSignal;
}

/**
 * Finds what an import would do, row by row, and writes nothing. Outcomes come in the order of the file, but for rows
 * that refer to a record of the same file not yet met: these come when it has come, or last.
 * @throws UnreadableFile when the table has not the columns of the map, and whatever its reader throws
 * @example
 * const table = await readTable(bytes, { fileName: "projects.jsonl" });
 * for await (const outcome of planImport({ table, map: uninfoMap, lookup, today: "2026-04-28" })) {
 *   if (outcome.outcome === "refused") console.log(outcome.row, outcome.findings);
 * }
 */
export async function* planImport<Name extends KindName>(
  request: ImportRequest<Name>,
): AsyncGenerator<RowOutcome<Name>> {
  const { table, map, lookup, batchRows = defaultBatchRows, onProgress, signal } = request;
  if (table.headings) refuseHeadings(table.headings, map, table);
  const counts = emptyCounts();
  const holding = createHoldingPlace<Name>(map);
  const resolver = createReferenceResolver(lookup);
  const created = new Set<string>();
  const settle = (outcomes: readonly RowOutcome<Name>[]) => {
    for (const outcome of outcomes) countOutcome(counts, outcome);
    return outcomes;
  };
  for await (const batch of batchesOf(table.rows, batchRows)) {
    signal?.throwIfAborted();
    const rows = batch.map((row) => convertRow(row, map));
    await resolver.load(rows.flatMap(pendingIn));
    const drafts = await draftRows(rows, request, resolver);
    await resolver.loadKeys(drafts.flatMap(({ references }) => references.map(({ to }) => to)));
    for (const draft of drafts) {
      yield* settle(holding.decide(draft, resolver, created));
    }
    onProgress?.({ ...counts });
  }
  yield* settle(holding.decideTheRest(created));
  onProgress?.({ ...counts });
}

/** A table whose headings the map does not know would be dropped unseen: it is refused as a whole. */
function refuseHeadings(headings: readonly string[], map: ColumnMap, table: Table): void {
  const place = {
    ...(table.fileName === undefined ? {} : { file: table.fileName }),
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
  };
  const known = knownHeadings(map);
  const findings = [
    ...headings
      .filter((heading) => !known.has(heading))
      .map((heading) => fileFinding("headingUnknown", { ...place, column: heading }, { heading })),
    ...(map.needed ?? [])
      .filter((heading) => !headings.includes(heading))
      .map((heading) => fileFinding("headingNeeded", place, { heading })),
  ];
  if (findings.length > 0) throw new UnreadableFile(findings);
}

async function* batchesOf(rows: AsyncIterable<TableRow>, size: number): AsyncGenerator<TableRow[]> {
  let batch: TableRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
