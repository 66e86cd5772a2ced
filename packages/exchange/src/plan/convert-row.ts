import {
  check,
  ExternalId,
  type Finding,
  RecordId,
  RecordState,
  recordStateTerms,
} from "@intersector/domain";
import { excerptOfCell, isBlank, type TableRow, textOfCell } from "../cells.ts";
import type { Column, ColumnMap } from "../columns/column-map.ts";
import { convertCell } from "../columns/convert-cell.ts";
import { recordStates } from "../columns/register-map.ts";
import { valueOfWord } from "../columns/words.ts";
import { addedHeadings } from "../terms.ts";

/** A row of which every cell has been brought into the form of its field, and nothing been asked of the register. */
export interface ConvertedRow {
  source: TableRow;
  id?: string;
  state?: RecordState;
  /** The record's names in other systems, as far as they are well formed. */
  externalIds: readonly ExternalId[];
  /** A whole body, which replaces the one that is there. */
  whole?: unknown;
  values: readonly { column: Column; value: unknown }[];
  findings: readonly Finding[];
  notes: readonly Finding[];
}

/** True for a line that is not JSON: nothing is known of its cells. */
export function isBrokenLine({ findings }: Pick<ConvertedRow, "findings">): boolean {
  return findings.some(({ code }) => code === "lineNotJson" || code === "lineNotObject");
}

/** Reads one row by its map. */
export function convertRow(row: TableRow, map: ColumnMap): ConvertedRow {
  const findings: Finding[] = row.findings.flatMap((finding) => {
    const heading = finding.place?.column;
    const column = map.columns.find((candidate) => candidate.heading === heading);
    return concerns(heading, map) ? [{ ...finding, path: [...(column?.path ?? [])] }] : [];
  });
  const notes: Finding[] = [];
  const at = (heading: string) => ({ ...row.place, column: heading });
  const values: { column: Column; value: unknown }[] = [];
  for (const column of map.columns) {
    const { heading, path } = column;
    if (!(heading in row.cells) || findings.some(({ place }) => place?.column === heading)) continue;
    const converted = convertCell(row.cells[heading], column, row.cells);
    const placed = (found: Pick<Finding, "code" | "values">) => ({
      ...found,
      path: [...path],
      place: at(heading),
    });
    findings.push(...(converted.findings ?? []).map(placed));
    notes.push(...(converted.notes ?? []).map(placed));
    if (column.convert.to !== "unread") values.push({ column, value: converted.value });
  }
  const around = readEnvelope(row, map, findings);
  return { source: row, ...around, values, findings, notes };
}

/** What a row says around its body: which record it is, in which state. */
function readEnvelope(row: TableRow, map: ColumnMap, findings: Finding[]) {
  const { cells, place } = row;
  const cell = (heading: string | undefined) => (heading === undefined ? undefined : cells[heading]);
  const refuse = (code: Finding["code"], heading: string, values: Finding["values"]) =>
    findings.push({ code, path: [], values, place: { ...place, column: heading } });
  const { idHeading, stateHeading, kindHeading, bodyHeading, externalId } = map;

  const kind = textOfCell(cell(kindHeading)).trim();
  if (kindHeading && kind !== "" && kind !== map.kind) {
    refuse("kindDiffers", kindHeading, { given: kind, kind: map.kind });
  }
  const id = textOfCell(cell(idHeading)).trim();
  if (idHeading && id !== "" && !check(RecordId, id).ok) {
    refuse("wrongFormat", idHeading, { given: excerptOfCell(id), expected: "recordId" });
  }
  const stateCell = cell(stateHeading);
  const state = RecordState.safeParse(valueOfWord(textOfCell(stateCell), recordStates, recordStateTerms));
  if (stateHeading && !isBlank(stateCell) && !state.success) {
    refuse("notInList", stateHeading, { given: excerptOfCell(stateCell), allowed: recordStates.join(", ") });
  }
  const external = textOfCell(cell(externalId?.heading)).trim();
  if (externalId && external === "" && findings.length === 0) refuse("required", externalId.heading, {});
  const body = cell(bodyHeading);
  const whole = body !== null && typeof body === "object" ? body : undefined;
  return {
    ...(id === "" ? {} : { id }),
    ...(state.success ? { state: state.data } : {}),
    ...(whole === undefined ? {} : { whole }),
    externalIds: externalId
      ? external === ""
        ? []
        : [{ system: externalId.system, id: external }]
      : externalIdsOf(whole ?? cells),
  };
}

function externalIdsOf(holder: unknown): ExternalId[] {
  const given = (holder as Readonly<Record<string, unknown>>).externalIds;
  const value =
    typeof given === "string" ? convertCell(given, { convert: { to: "externalIds" } }, {}).value : given;
  return (Array.isArray(value) ? value : []).flatMap((item: unknown) => {
    const parsed = ExternalId.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Headings that a map reads, or may find and pass over. */
export function knownHeadings(map: ColumnMap): ReadonlySet<string> {
  const before = cache.get(map);
  if (before) return before;
  const headings = new Set(addedHeadings);
  for (const { heading, convert } of map.columns) {
    headings.add(heading);
    if (convert.to === "localizedText" && "heading" in convert.language)
      headings.add(convert.language.heading);
  }
  for (const heading of [
    map.idHeading,
    map.stateHeading,
    map.kindHeading,
    map.bodyHeading,
    map.externalId?.heading,
  ]) {
    if (heading !== undefined) headings.add(heading);
  }
  cache.set(map, headings);
  return headings;
}

const cache = new WeakMap<ColumnMap, ReadonlySet<string>>();

/** A cell that the map does not read cannot refuse its row. */
function concerns(heading: string | undefined, map: ColumnMap): boolean {
  return heading === undefined || (knownHeadings(map).has(heading) && !addedHeadings.has(heading));
}
