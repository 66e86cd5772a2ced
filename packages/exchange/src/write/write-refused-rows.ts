import type { KindName, Language } from "@intersector/domain";
import type { CellValue } from "../cells.ts";
import { describePlacedFinding } from "../describe-placed-finding.ts";
import type { FileFormat } from "../file-format.ts";
import type { RefusedRow, RowOutcome } from "../plan/row-outcome.ts";
import { addedHeadings, refusedReasonsHeading, refusedRowHeading } from "../terms.ts";
import { writeTable } from "./write-table.ts";

export interface RefusedRowsOptions {
  /** That of the file that was imported. */
  format: FileFormat;
  language: Language;
  kind: KindName;
  /** The headings of the table that was imported, in their order; jsonl has none. */
  headings?: readonly string[];
  /** The sheet that was imported. */
  sheet?: string;
}

/**
 * The refused rows of a plan in the format of their file, each with its row and the reasons in the reader's language.
 * Corrected, the file can be imported as it is: the two added columns are passed over.
 */
export function writeRefusedRows<Name extends KindName>(
  outcomes: AsyncIterable<RowOutcome<Name>> | Iterable<RowOutcome<Name>>,
  { format, language, kind, headings = [], sheet = "1" }: RefusedRowsOptions,
): AsyncIterable<Uint8Array> {
  const added = (row: RefusedRow) => [row.row, reasonsOf(row, kind, language)] as const;
  if (format === "jsonl") return writeLines(outcomes, added, language);
  const own = headings.filter((heading) => !addedHeadings.has(heading));
  async function* rows(): AsyncGenerator<CellValue[]> {
    for await (const outcome of outcomes) {
      if (outcome.outcome !== "refused") continue;
      yield [...own.map((heading) => outcome.cells[heading] ?? null), ...added(outcome)];
    }
  }
  const columns = [
    ...own.map((heading) => ({ heading })),
    { heading: refusedRowHeading[language] },
    { heading: refusedReasonsHeading[language], width: 80 },
  ];
  return writeTable({ name: sheet, columns, rows: rows() }, { format, language });
}

async function* writeLines<Name extends KindName>(
  outcomes: AsyncIterable<RowOutcome<Name>> | Iterable<RowOutcome<Name>>,
  added: (row: RefusedRow) => readonly [number, string],
  language: Language,
): AsyncGenerator<Uint8Array> {
  for await (const outcome of outcomes) {
    if (outcome.outcome !== "refused") continue;
    const [row, reasons] = added(outcome);
    const cells = Object.entries(outcome.cells).filter(([heading]) => !addedHeadings.has(heading));
    const line = {
      ...Object.fromEntries(cells),
      [refusedRowHeading[language]]: row,
      [refusedReasonsHeading[language]]: reasons,
    };
    yield Buffer.from(`${JSON.stringify(line)}\n`, "utf8");
  }
}

function reasonsOf({ findings }: RefusedRow, kind: KindName, language: Language): string {
  return findings
    .map((finding) => describePlacedFinding(finding, language, { kind, withRow: false }))
    .join("\n");
}
