import {
  isLanguage,
  type KindName,
  type Language,
  labelOfKind,
  type RegisterRecord,
} from "@intersector/domain";
import type { CellValue } from "../cells.ts";
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
}

/**
 * Records as a file that an import by `registerMap(kind)` reads back without changing anything. csv and jsonl are
 * written as the records come; a workbook is held in memory. The same records give the same bytes.
 * @throws UnwritableFile when a text is too long for a cell of a workbook
 * @example
 * for await (const chunk of exportRecords(register.all("topic"), "topic", { format: "csv", language: "fr" })) {
 *   file.write(chunk);
 * }
 */
export function exportRecords<Name extends KindName>(
  records: AsyncIterable<RegisterRecord<Name>> | Iterable<RegisterRecord<Name>>,
  kind: Name,
  { format, language }: ExportOptions,
): AsyncIterable<Uint8Array> {
  if (format === "jsonl") return writeLines(records);
  const columns = registerColumns(kind);
  async function* rows(): AsyncGenerator<CellValue[]> {
    for await (const { id, state, body } of records) yield [id, state, ...cellsOfBody(kind, columns, body)];
  }
  const name = labelOfKind(kind, language, "many");
  const shown = [
    { heading: idHeading, width: 28 },
    { heading: stateHeading },
    ...columns.map(columnWithWidth),
  ];
  return writeTable(
    { name, columns: shown, stickyColumns: 1, rows: rows() },
    { format, language, more: [legendOf(kind, language)] },
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

async function* writeLines<Name extends KindName>(
  records: AsyncIterable<RegisterRecord<Name>> | Iterable<RegisterRecord<Name>>,
): AsyncGenerator<Uint8Array> {
  for await (const { kind, id, state, body } of records) {
    const line = { [kindHeading]: kind, [idHeading]: id, [stateHeading]: state, [bodyHeading]: body };
    yield Buffer.from(`${JSON.stringify(line)}\n`, "utf8");
  }
}
