import {
  isLanguage,
  type KindName,
  type Language,
  labelOfKind,
  type RegisterRecord,
} from "@intersector/domain";
import type { CellValue } from "../cells.ts";
import { chooseColumns } from "../columns/choose-columns.ts";
import type { Column } from "../columns/column-map.ts";
import {
  bodyHeading,
  idHeading,
  kindHeading,
  registerColumns,
  stateHeading,
} from "../columns/register-map.ts";
import type { FileFormat } from "../file-format.ts";
import type { WorkbookColumn } from "../xlsx/write-workbook.ts";
import { cellsOfBody } from "./cell-of-field.ts";
import { legendOf } from "./legend.ts";
import { writeTable } from "./write-table.ts";

export interface ExportOptions {
  format: FileFormat;
  /** The reader's: for the sheet that explains, and its direction. The data are the same in all. */
  language: Language;
  /**
   * The columns beside the id, in their order, as `chooseColumns` reads them; all of them where left out. jsonl then
   * holds a cell under each heading in place of the body, so that an import leaves the other fields alone.
   */
  fields?: readonly string[];
}

/**
 * Records as a file that an import by `registerMap(kind)` reads back without changing anything. csv and jsonl are
 * written as the records come; a workbook is held in memory. The same records give the same bytes.
 * @throws UnwritableFile when a text is too long for a cell of a workbook
 * @throws RangeError for a field that the kind does not have
 * @example
 * for await (const chunk of exportRecords(register.all("topic"), "topic", { format: "csv", language: "fr" })) {
 *   file.write(chunk);
 * }
 */
export function exportRecords<Name extends KindName>(
  records: AsyncIterable<RegisterRecord<Name>> | Iterable<RegisterRecord<Name>>,
  kind: Name,
  { format, language, fields }: ExportOptions,
): AsyncIterable<Uint8Array> {
  if (format === "jsonl" && fields === undefined) return writeLines(records);
  const { columns, stateAt, unknown } = fields
    ? chooseColumns(kind, fields)
    : { columns: registerColumns(kind), stateAt: 0, unknown: [] };
  if (unknown.length > 0) throw new RangeError(`${kind} has no ${unknown.join(", ")}`);
  const withState = <Item>(items: readonly Item[], state: Item) =>
    stateAt === undefined ? items : items.toSpliced(stateAt, 0, state);
  async function* rows(): AsyncGenerator<CellValue[]> {
    for await (const { id, state, body } of records) {
      yield [id, ...withState<CellValue>(cellsOfBody(kind, columns, body), state)];
    }
  }
  const shown = [
    { heading: idHeading, width: 28 },
    ...withState<WorkbookColumn>(columns.map(columnWithWidth), { heading: stateHeading }),
  ];
  if (format === "jsonl") {
    return writeFlatLines(
      shown.map(({ heading }) => heading),
      rows(),
    );
  }
  const name = labelOfKind(kind, language, "many");
  return writeTable(
    { name, columns: shown, stickyColumns: 1, rows: rows() },
    { format, language, more: [legendOf(kind, language, { columns, hasState: stateAt !== undefined })] },
  );
}

/** Room for what people read; the rest is as wide as its heading. */
function columnWithWidth({ heading, convert }: Column): WorkbookColumn {
  const isText = convert.to === "textPart" && (isLanguage(convert.part) || convert.part === "other");
  return isText ? { heading, width: 40 } : { heading };
}

/**
 * An empty file with the headings of a kind, and in a workbook the sheet that explains them, to be filled in.
 */
export function templateFor(
  kind: KindName,
  options: { format: "xlsx" | "csv"; language: Language },
): AsyncIterable<Uint8Array> {
  return exportRecords([], kind, options);
}

/** A cell that is empty stays in its line: an import empties its field. */
async function* writeFlatLines(
  headings: readonly string[],
  rows: AsyncIterable<readonly CellValue[]>,
): AsyncGenerator<Uint8Array> {
  for await (const row of rows) {
    const line = Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? null]));
    yield Buffer.from(`${JSON.stringify(line)}\n`, "utf8");
  }
}

async function* writeLines<Name extends KindName>(
  records: AsyncIterable<RegisterRecord<Name>> | Iterable<RegisterRecord<Name>>,
): AsyncGenerator<Uint8Array> {
  for await (const { kind, id, state, body } of records) {
    const line = { [kindHeading]: kind, [idHeading]: id, [stateHeading]: state, [bodyHeading]: body };
    yield Buffer.from(`${JSON.stringify(line)}\n`, "utf8");
  }
}
