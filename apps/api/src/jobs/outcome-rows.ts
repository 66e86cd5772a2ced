import { describeFinding, type Finding, type Language, titleOf } from "@intersector/domain";
import type { RowOutcome } from "@intersector/exchange";
import { toPointer } from "../problem.ts";
import type { ImportOutcome, RowFinding } from "../schemas/imports.ts";
import type { StoredOutcome } from "./import-store.ts";

/** An outcome as its table keeps it. */
export function outcomeRow(ordinal: number, outcome: RowOutcome) {
  const isRefused = outcome.outcome === "refused";
  return {
    ordinal,
    type: outcome.outcome,
    row_number: outcome.row,
    record_id: "write" in outcome ? outcome.write.id : "id" in outcome ? outcome.id : null,
    title: "write" in outcome ? titleOfWrite(outcome.write) : null,
    findings: isRefused ? outcome.findings : [],
    notes: outcome.notes,
    place: outcome.place,
    cells: isRefused ? outcome.cells : null,
  };
}

/** An outcome as its reader sees it, with sentences in their language. */
export function toImportOutcome(stored: StoredOutcome, language: Language): ImportOutcome {
  const { ordinal, type, row, recordId, title, findings, notes } = stored;
  return {
    ordinal,
    type,
    row,
    ...(recordId === null ? {} : { id: recordId }),
    ...(title === null ? {} : { title }),
    findings: findings.map((finding) => toRowFinding(finding, language)),
    notes: notes.map((note) => toRowFinding(note, language)),
  };
}

export function toRowFinding(finding: Finding, language: Language): RowFinding {
  const { row, column, sheet } = finding.place ?? {};
  return {
    code: finding.code,
    message: describeFinding(finding, language),
    pointer: toPointer(finding.path),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(sheet === undefined ? {} : { sheet }),
  };
}

function titleOfWrite({ kind, body }: Extract<RowOutcome, { outcome: "created" }>["write"]): string {
  const title = titleOf(kind, body as Parameters<typeof titleOf<typeof kind>>[1]);
  return typeof title === "string" ? title : (title.texts[title.original] ?? "");
}
