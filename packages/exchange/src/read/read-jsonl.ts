import type { Finding, Place } from "@intersector/domain";
import { type CellValue, emptyCells, type TableRow } from "../cells.ts";
import { fileFinding, refuseFile } from "../file-errors.ts";
import type { PeekedSource } from "./byte-source.ts";
import type { ReadContext } from "./read-options.ts";
import { forbiddenCharacter } from "./table-rows.ts";
import { toUtf8 } from "./to-utf8.ts";

/** The name under which a line that is not JSON stands among the cells, so that it can be shown and corrected. */
const brokenLineHeading = "line";

/**
 * The lines of jsonl as rows; the names of the values are the headings. A broken line is a row with a finding.
 * @throws UnreadableFile `wrongEncoding`, `recordTooLong`, `tooManyRows`
 */
export async function* readJsonlRows(
  source: PeekedSource,
  place: Place,
  context: ReadContext,
): AsyncGenerator<TableRow> {
  let row = 0;
  let count = 0;
  for await (const bytes of linesOf(toUtf8(source, place, context.encoding), place, context)) {
    row += 1;
    const here: Place = { ...place, row };
    const text = decodeLine(bytes, here);
    if (text.trim() === "") continue;
    count += 1;
    if (count > context.limits.rows) throw refuseFile("tooManyRows", here, { maximum: context.limits.rows });
    context.signal?.throwIfAborted();
    yield rowOf(text, here, row);
  }
}

function rowOf(text: string, place: Place, row: number): TableRow {
  const cells = emptyCells();
  let parsed: CellValue;
  try {
    parsed = JSON.parse(text) as CellValue;
  } catch {
    cells[brokenLineHeading] = text;
    return { row, place, cells, findings: [fileFinding("lineNotJson", place, { line: row })] };
  }
  if (parsed === null || typeof parsed !== "object" || Array.isArray(parsed)) {
    cells[brokenLineHeading] = text;
    return { row, place, cells, findings: [fileFinding("lineNotObject", place, { line: row })] };
  }
  const findings: Finding[] = [];
  for (const [heading, value] of Object.entries(parsed)) {
    cells[heading] = value;
    const character = forbiddenCharacter(value);
    if (character) {
      findings.push(fileFinding("characterNotAllowed", { ...place, column: heading }, { given: character }));
    }
  }
  return { row, place, cells, findings };
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decodeLine(bytes: Uint8Array, place: Place): string {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    throw refuseFile("wrongEncoding", place, { encoding: "UTF-8" }, error);
  }
}

const lineFeed = 0x0a;

async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  place: Place,
  { limits }: ReadContext,
): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      const tail = chunk.subarray(start, end);
      yield pending.length === 0 ? tail : Buffer.concat([...pending, tail]);
      pending = [];
      length = 0;
      line += 1;
      start = end + 1;
    }
    const rest = chunk.subarray(start);
    if (rest.byteLength === 0) continue;
    pending.push(rest);
    length += rest.byteLength;
    if (length > limits.cellBytes) {
      throw refuseFile("recordTooLong", { ...place, row: line }, { line, maximum: limits.cellBytes });
    }
  }
  if (length > 0) yield Buffer.concat(pending);
}
