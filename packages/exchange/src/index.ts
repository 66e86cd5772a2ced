export { type CellValue, type TableRow, textOfCell } from "./cells.ts";
export * from "./columns/choose-columns.ts";
export * from "./columns/column-map.ts";
export { idFromExternalId } from "./columns/record-id.ts";
export { registerMap } from "./columns/register-map.ts";
export { uninfoMap } from "./columns/uninfo-map.ts";
export { comparableName } from "./columns/words.ts";
export * from "./describe-placed-finding.ts";
export { UnreadableFile, UnwritableFile } from "./file-errors.ts";
export * from "./file-format.ts";
export * from "./language/read-parallel-texts.ts";
export * from "./language/read-vocabulary.ts";
export * from "./plan/import-lookup.ts";
export { type ImportRequest, planImport } from "./plan/plan-import.ts";
export * from "./plan/row-outcome.ts";
export type { ByteSource } from "./read/byte-source.ts";
export * from "./read/read-options.ts";
export { readTable, type Table } from "./read/read-table.ts";
export * from "./write/export-records.ts";
export * from "./write/write-refused-rows.ts";
export { collectBytes } from "./write/write-table.ts";
export {
  type WorkbookCell,
  type WorkbookColumn,
  type WorkbookTable,
  writeWorkbook,
} from "./xlsx/write-workbook.ts";
