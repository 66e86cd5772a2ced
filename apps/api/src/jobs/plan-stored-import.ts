import { type Finding, may, type Principal, type Side } from "@intersector/domain";
import {
  type ImportCounts,
  type ImportWrite,
  planImport,
  type RowOutcome,
  readTable,
  type Table,
  type TableRow,
} from "@intersector/exchange";
import type { Register } from "@intersector/store";
import { sideOfBody } from "../records/side-of-body.ts";
import { importMap } from "./import-maps.ts";
import type { ImportRow } from "./import-store.ts";
import { registerLookup } from "./register-lookup.ts";

/** As much of a file as is handed on at once; progress is told by how many have been. */
const chunkBytes = 65_536;

export interface PlanOptions {
  register: Register;
  content: Uint8Array;
  principal: Principal;
  today: string;
  /** Publishes rows that state nothing else. */
  publish: boolean;
  /** 0 to 1, with the counts so far. */
  onProgress: (share: number, counts: Readonly<ImportCounts>) => void;
}

/** Which file is planned, and how it is to be read. */
export type PlannedFile = Pick<ImportRow, "kind" | "map" | "fileName" | "readOptions">;

/** What a file would do to the register, row by row, as far as its importer may write it. */
export async function* planStoredImport(row: PlannedFile, options: PlanOptions): AsyncGenerator<RowOutcome> {
  const { register, content, principal, today, publish, onProgress } = options;
  let read = 0;
  const source = async function* () {
    for (let start = 0; start < content.byteLength; start += chunkBytes) {
      const chunk = content.subarray(start, start + chunkBytes);
      read += chunk.byteLength;
      yield chunk;
    }
  };
  const table = await readTable(source(), { ...row.readOptions, fileName: row.fileName });
  const cells = new Map<number, TableRow["cells"]>();
  const permit = rowPermission(register, principal);
  const outcomes = planImport({
    table: { ...table, rows: remember(table.rows, cells) },
    map: importMap(row.map, row.kind),
    lookup: registerLookup(register),
    today,
    onProgress: (counts) => onProgress(read / content.byteLength, counts),
  });
  for await (const outcome of outcomes) {
    const published = publish ? withState(outcome) : outcome;
    yield (await permit(published)) ? published : refused(published, cells.get(outcome.row) ?? {});
    cells.delete(outcome.row);
  }
}

/** Keeps the cells of rows that have no outcome yet: a row that is refused here goes back as it came. */
async function* remember(
  rows: Table["rows"],
  cells: Map<number, TableRow["cells"]>,
): AsyncGenerator<TableRow> {
  for await (const row of rows) {
    cells.set(row.row, row.cells);
    yield row;
  }
}

/** A new row that says nothing of its state is published; what is in the register already keeps its own. */
function withState(outcome: RowOutcome): RowOutcome {
  if (outcome.outcome !== "created") return outcome;
  const publishWrite = (write: ImportWrite): ImportWrite => ({ ...write, state: write.state ?? "published" });
  return {
    ...outcome,
    write: publishWrite(outcome.write),
    references: outcome.references.map(publishWrite),
  };
}

/** Whether somebody may write a row and what it brings with it. Sides of units are asked for once each. */
function rowPermission(register: Register, principal: Principal) {
  const sidesOfUnits = new Map<string, Promise<Side | undefined>>();
  const sideOf = (body: Readonly<Record<string, unknown>>) => {
    const key = JSON.stringify([body.side, body.unit, body.units, body.ownerUnit]);
    const side = sidesOfUnits.get(key) ?? sideOfBody(register, principal, body);
    sidesOfUnits.set(key, side);
    return side;
  };
  const mayWrite = async (write: ImportWrite, action: "create" | "change") => {
    const side = await sideOf({ ...write.body });
    const about = { kind: write.kind, ...(side === undefined ? {} : { side }) };
    if (!may(principal, { action, ...about })) return false;
    if (write.state === "published") return may(principal, { action: "publish", ...about });
    return write.state !== "withdrawn" || may(principal, { action: "withdraw", ...about });
  };
  return async (outcome: RowOutcome): Promise<boolean> => {
    if (outcome.outcome !== "created" && outcome.outcome !== "changed") return true;
    const own = await mayWrite(outcome.write, outcome.outcome === "created" ? "create" : "change");
    const others = await Promise.all(outcome.references.map((write) => mayWrite(write, "create")));
    return own && others.every(Boolean);
  };
}

function refused({ row, place, notes }: RowOutcome, cells: TableRow["cells"]): RowOutcome {
  const finding: Finding = { code: "rowNotPermitted", path: [], values: {}, place };
  return { outcome: "refused", row, place, notes, findings: [finding], cells };
}
