import type { ExternalId, KindName, LocalizedText } from "@intersector/domain";
import { isLanguage } from "@intersector/domain";
import type { CellValue } from "../cells.ts";
import type { Column, TextPart } from "../columns/column-map.ts";
import { canMarkEmptyGroup } from "../columns/convert-cell.ts";
import { formatExternalIds, formatTextStates, joinList } from "../columns/list-cells.ts";
import { fieldsOfKind } from "../columns/schema-fields.ts";
import { getAt, isDraft } from "../plan/body-paths.ts";

/** The cells of one body, in the order of the register's columns: what an import reads back into the same body. */
export function cellsOfBody(kind: KindName, columns: readonly Column[], body: unknown): CellValue[] {
  const marks = emptyGroupMarks(kind, columns, body);
  return columns.map((column) => (marks.has(column) ? "{}" : cellOfField(column, body)));
}

/** An object that is there and holds nothing, such as a period with both ends open, is marked in its first column. */
function emptyGroupMarks(kind: KindName, columns: readonly Column[], body: unknown): ReadonlySet<Column> {
  const marks = new Set<Column>();
  for (const { path, optional } of fieldsOfKind(kind).groups) {
    const group = getAt(body, path);
    if (!optional || !isDraft(group) || Object.keys(group).length > 0) continue;
    const first = columns.find(
      (column) =>
        column.path.length === path.length + 1 &&
        path.every((part, index) => column.path[index] === part) &&
        canMarkEmptyGroup(column.convert),
    );
    if (first) marks.add(first);
  }
  return marks;
}

function cellOfField({ path, convert }: Column, body: unknown): CellValue {
  const value = getAt(body, path);
  if (value === undefined) return null;
  switch (convert.to) {
    case "textPart":
      return cellOfText(value as LocalizedText, convert.part);
    case "externalIds":
      return formatExternalIds(value as readonly ExternalId[]) || null;
    case "list":
      return joinList(value as readonly string[]) || null;
    case "json":
      return Array.isArray(value) && value.length === 0 ? null : JSON.stringify(value);
    default:
      return value as CellValue;
  }
}

function cellOfText({ original, texts, states }: LocalizedText, part: TextPart): CellValue {
  if (part === "language") return original;
  if (part === "states") return formatTextStates(states) || null;
  if (part === "other") return isLanguage(original) ? null : (texts[original] ?? null);
  return texts[part] ?? null;
}
