import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Place } from "@intersector/domain";
import { CsvError, type Options, parse } from "csv-parse";
import { refuseFile } from "../file-errors.ts";
import { unguardFormula } from "../formula-guard.ts";
import type { PeekedSource } from "./byte-source.ts";
import type { RawCell, RawRow } from "./raw-row.ts";
import type { ReadContext } from "./read-options.ts";
import { encodingOf, toUtf8 } from "./to-utf8.ts";

/**
 * The rows of csv, with `,`, `;` or a tab between the cells.
 * @throws UnreadableFile `quoteNotClosed`, `quoteMisplaced`, `recordTooLong`
 */
export async function* readCsvRows(
  source: PeekedSource,
  place: Place,
  context: ReadContext,
): AsyncGenerator<RawRow> {
  let ended = { records: 0, lines: 0 };
  const options: Options = {
    // Cells stay bytes: only a cell of its own can tell that it, and not another, is not UTF-8.
    encoding: null,
    delimiter: context.delimiter ?? findDelimiter(headText(source.head, context)),
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    max_record_size: context.limits.cellBytes,
    on_record: (record: string[], { lines }) => {
      ended = { records: ended.records + 1, lines };
      return record;
    },
  };
  const parser = parse(options);
  // The pipeline's own promise repeats the error that the iteration below meets.
  pipeline(Readable.from(toUtf8(source, place, context.encoding)), parser).catch(() => undefined);
  let row = 0;
  try {
    for await (const record of parser as AsyncIterable<readonly Uint8Array[]>) {
      row += 1;
      yield { row, cells: cellsOf(record) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser may be ahead of what has been yielded: the place is that of the parser.
    throw refusalOf(error, { ...place, row: ended.records + 1 }, ended.lines + 1, context);
  }
}

function cellsOf(record: readonly Uint8Array[]): Map<number, RawCell> {
  const cells = new Map<number, RawCell>();
  record.forEach((bytes, column) => {
    if (bytes.byteLength === 0) return;
    try {
      cells.set(column, { value: unguardFormula(utf8.decode(bytes)) });
    } catch {
      const finding = { code: "wrongEncoding", values: { encoding: "UTF-8" } } as const;
      cells.set(column, { value: Buffer.from(bytes).toString("latin1"), finding, fatal: true });
    }
  });
  return cells;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function refusalOf(error: CsvError, place: Place, line: number, { limits }: ReadContext) {
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return refuseFile("quoteNotClosed", place, { line }, error);
    case "CSV_MAX_RECORD_SIZE":
      return refuseFile("recordTooLong", place, { line, maximum: limits.cellBytes }, error);
    default:
      return refuseFile("quoteMisplaced", place, { line: lineOf(error, line) }, error);
  }
}

/** csv-parse says the line where a quote stands wrong only on the error itself. */
function lineOf(error: CsvError, otherwise: number): number {
  const lines: unknown = error.lines;
  return typeof lines === "number" ? lines : otherwise;
}

function headText(head: Uint8Array, { encoding }: ReadContext): string {
  return new TextDecoder(encoding ?? encodingOf(head)).decode(head);
}

/** The delimiter that stands most often in the heading row, outside quotation marks. */
function findDelimiter(text: string): "," | ";" | "\t" {
  const counts = { ",": 0, ";": 0, "\t": 0 };
  let quoted = false;
  let written = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === "\n" || character === "\r")) {
      if (written) break;
    } else if (!quoted && character in counts) counts[character as keyof typeof counts] += 1;
    if (character.trim() !== "") written = true;
  }
  if (counts["\t"] > counts[","] && counts["\t"] > counts[";"]) return "\t";
  return counts[";"] > counts[","] ? ";" : ",";
}
