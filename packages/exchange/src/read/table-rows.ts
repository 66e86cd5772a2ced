import type { Finding, Place } from "@intersector/domain";
import { type CellValue, emptyCells, isBlank, type TableRow, textOfCell } from "../cells.ts";
import { fileFinding, refuseFile, UnreadableFile } from "../file-errors.ts";
import { columnLetters, type RawRow } from "./raw-row.ts";
import type { ReadContext } from "./read-options.ts";

/** The headings of a table, and the rows below them. */
export interface HeadedRows {
  headings: readonly string[];
  rows: AsyncGenerator<TableRow>;
}

/**
 * Finds the headings and puts every cell under its own. Rows in which nobody wrote anything are passed over.
 * @throws UnreadableFile `fileEmpty`, `headingRepeated`; while reading, `headingMissing`, `tooManyRows`, and what a
 * cell calls fatal
 */
export async function readHeadedRows(
  raw: AsyncGenerator<RawRow>,
  place: Place,
  context: ReadContext,
): Promise<HeadedRows> {
  const header = await findHeader(raw, context.headingRow);
  if (!header) throw refuseFile("fileEmpty", place);
  refuseFatal(header, new Map(), place);
  const headings = headingsOf(header);
  refuseRepeated(headings, { ...place, row: header.row });
  return {
    headings: [...headings.values()],
    rows: rowsBelow(raw, headings, header.row, place, context),
  };
}

async function findHeader(raw: AsyncGenerator<RawRow>, headingRow: number | undefined) {
  for (;;) {
    const next = await raw.next();
    if (next.done) return undefined;
    const { row } = next.value;
    if (headingRow === undefined ? headingsOf(next.value).size > 0 : row >= headingRow) return next.value;
  }
}

function refuseFatal(raw: RawRow, headings: ReadonlyMap<number, string>, place: Place): void {
  for (const [column, { fatal, finding }] of raw.cells) {
    if (!fatal || !finding) continue;
    const where = { ...place, row: raw.row, column: headings.get(column) ?? columnLetters(column) };
    throw refuseFile(finding.code, where, finding.values);
  }
}

function headingsOf(header: RawRow): Map<number, string> {
  const headings = new Map<number, string>();
  for (const [column, cell] of header.cells) {
    const heading = textOfCell(cell.value).replace(/\s+/gu, " ").trim();
    if (heading !== "") headings.set(column, heading);
  }
  return headings;
}

function refuseRepeated(headings: ReadonlyMap<number, string>, place: Place): void {
  const seen = new Set<string>();
  const repeated = [...headings.values()].filter((heading) => seen.size === seen.add(heading).size);
  if (repeated.length === 0) return;
  throw new UnreadableFile(
    repeated.map((heading) => fileFinding("headingRepeated", { ...place, column: heading }, { heading })),
  );
}

async function* rowsBelow(
  raw: AsyncGenerator<RawRow>,
  headings: ReadonlyMap<number, string>,
  headingRow: number,
  place: Place,
  { limits, signal }: ReadContext,
): AsyncGenerator<TableRow> {
  let count = 0;
  for await (const rawRow of raw) {
    signal?.throwIfAborted();
    refuseFatal(rawRow, headings, place);
    const { row, cells: rawCells } = rawRow;
    const here: Place = { ...place, row };
    const cells = emptyCells();
    for (const heading of headings.values()) cells[heading] = null;
    const findings: Finding[] = [];
    let blank = true;
    for (const [column, cell] of rawCells) {
      const heading = headings.get(column);
      if (isBlank(cell.value) && !cell.finding) continue;
      blank = false;
      if (heading === undefined) {
        const letters = columnLetters(column);
        throw refuseFile(
          "headingMissing",
          { ...place, row: headingRow, column: letters },
          { column: letters },
        );
      }
      cells[heading] = cell.value;
      if (cell.finding) findings.push({ ...cell.finding, path: [], place: { ...here, column: heading } });
      const character = forbiddenCharacter(cell.value);
      if (character) {
        const values = { given: character };
        findings.push(fileFinding("characterNotAllowed", { ...here, column: heading }, values));
      }
    }
    if (blank) continue;
    count += 1;
    if (count > limits.rows) throw refuseFile("tooManyRows", here, { maximum: limits.rows });
    yield { row, place: here, cells, findings };
  }
}

/** PostgreSQL keeps neither the character NUL nor half of a surrogate pair; UTF-8 knows no such half. */
export function forbiddenCharacter(value: CellValue): string | undefined {
  if (typeof value === "string") {
    if (value.includes("\0")) return "U+0000";
    return value.isWellFormed() ? undefined : "U+D800–U+DFFF";
  }
  if (value === null || typeof value !== "object") return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const character = forbiddenCharacter(name) ?? forbiddenCharacter(inner as CellValue);
    if (character) return character;
  }
  return undefined;
}
