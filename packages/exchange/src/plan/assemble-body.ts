import {
  type BodyOf,
  check,
  type ExternalId,
  type Finding,
  type KindName,
  kinds,
  type LocalizedText,
} from "@intersector/domain";
import type { Column, ColumnMap } from "../columns/column-map.ts";
import { emptyGroup, PendingReference } from "../columns/convert-cell.ts";
import { fieldsOfKind } from "../columns/schema-fields.ts";
import { assembleText, joinTextParts, TextParts } from "../columns/text-parts.ts";
import { type DraftBody, getAt, isDraft, setAt } from "./body-paths.ts";
import { type ConvertedRow, isBrokenLine } from "./convert-row.ts";
import type { ReferenceResolver } from "./resolve-references.ts";

/** A body that its schema accepts, or what is wrong with the row that it came from. */
export type AssembledBody<Name extends KindName> =
  | { ok: true; body: BodyOf<Name> }
  | { ok: false; findings: readonly Finding[] };

/**
 * Lays what a row says over what the register holds. A column that the table lacks changes nothing; an empty cell
 * empties its field.
 */
export function assembleBody<Name extends KindName>(
  row: ConvertedRow,
  map: ColumnMap<Name>,
  existing: BodyOf<Name> | undefined,
  resolver: ReferenceResolver,
  today: string,
): AssembledBody<Name> {
  const findings: Finding[] = [...row.findings];
  const draft = row.whole === undefined ? layOver(row, map, existing, resolver, findings) : row.whole;
  if (isDraft(draft) && row.whole === undefined) {
    if (!existing) Object.assign(draft, { ...structuredClone(map.initial), ...draft });
    map.complete?.(draft, { today, ...(existing ? { existing } : {}) });
  }
  if (isBrokenLine(row)) return { ok: false, findings };
  const checked = check(kinds[map.kind].body, draft);
  if (checked.ok && findings.length === 0) return { ok: true, body: checked.value as BodyOf<Name> };
  const more = checked.ok ? [] : checked.findings.filter(({ path }) => !findings.some(said(path)));
  return { ok: false, findings: [...findings, ...more.map((finding) => placeFinding(finding, row, map))] };
}

/** What is wrong with a cell is said once: that its field is empty as well follows from it. */
function said(path: Finding["path"]): (finding: Finding) => boolean {
  return (finding) =>
    finding.path.length > 0 &&
    finding.path.every((part, index) => index >= path.length || path[index] === part);
}

function layOver<Name extends KindName>(
  row: ConvertedRow,
  map: ColumnMap<Name>,
  existing: BodyOf<Name> | undefined,
  resolver: ReferenceResolver,
  findings: Finding[],
): DraftBody {
  const draft: DraftBody = existing ? structuredClone(existing as DraftBody) : {};
  const texts = new Map<string, { column: Column; parts: TextParts }>();
  const markedGroups = new Set<string>();
  for (const { column, value } of row.values) {
    if (value instanceof TextParts) {
      const key = column.path.join(".");
      const before = texts.get(key);
      texts.set(key, { column, parts: before ? joinTextParts(before.parts, value) : value });
    } else if (value === emptyGroup) {
      markedGroups.add(column.path.slice(0, -1).join("."));
      setAt(draft, column.path, undefined);
    } else {
      setAt(draft, column.path, resolveValue(value, column, row, resolver, findings));
    }
  }
  for (const { column, parts } of texts.values()) {
    const text = assembleText(parts, getAt(existing, column.path) as LocalizedText | undefined);
    if (text.finding) findings.push(placedAt(text.finding, column, row));
    setAt(draft, column.path, text.value);
  }
  if (map.externalId) draft.externalIds = joinExternalIds(existing?.externalIds ?? [], row.externalIds);
  tidyGroups(draft, map.kind, markedGroups);
  return draft;
}

function resolveValue(
  value: unknown,
  column: Column,
  row: ConvertedRow,
  resolver: ReferenceResolver,
  findings: Finding[],
): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveValue(item, column, row, resolver, findings));
  if (!(value instanceof PendingReference)) return value;
  const resolved = resolver.resolve(value);
  if ("id" in resolved) return resolved.id;
  findings.push(placedAt(resolved.finding, column, row));
  return undefined;
}

function placedAt(
  found: Pick<Finding, "code" | "values">,
  { path, heading }: Column,
  row: ConvertedRow,
): Finding {
  return { ...found, path: [...path], place: { ...row.source.place, column: heading } };
}

function joinExternalIds(before: readonly ExternalId[], added: readonly ExternalId[]): ExternalId[] {
  const isNew = ({ system, id }: ExternalId) =>
    !before.some((known) => known.system === system && known.id === id);
  return [...before, ...added.filter(isNew)];
}

/** An object of which no field is left goes, unless its kind asks for it or its row says that it is there. */
function tidyGroups(draft: DraftBody, kind: KindName, marked: ReadonlySet<string>): void {
  for (const { path, optional } of [...fieldsOfKind(kind).groups].reverse()) {
    const group = getAt(draft, path);
    const wanted = !optional || marked.has(path.join("."));
    if (group === undefined && wanted && hasHolder(draft, path)) setAt(draft, path, {});
    if (isDraft(group) && Object.keys(group).length === 0 && !wanted) setAt(draft, path, undefined);
  }
}

function hasHolder(draft: DraftBody, path: readonly string[]): boolean {
  return path.length === 1 || getAt(draft, path.slice(0, -1)) !== undefined;
}

/** Where in the file a field of the body came from: the column whose path is nearest. */
export function placeFinding(finding: Finding, row: ConvertedRow, map: ColumnMap): Finding {
  const heading = row.whole === undefined ? headingOf(finding.path, row, map) : map.bodyHeading;
  return {
    ...finding,
    place: { ...row.source.place, ...(heading === undefined ? {} : { column: heading }) },
  };
}

function headingOf(
  path: readonly (string | number)[],
  row: ConvertedRow,
  map: ColumnMap,
): string | undefined {
  const there = map.columns.filter(({ heading }) => heading in row.source.cells);
  const within = there
    .filter((column) => fullPath(column).every((part, index) => path[index] === part))
    .sort((a, b) => fullPath(b).length - fullPath(a).length);
  if (within[0]) return within[0].heading;
  const below = there.filter((column) => path.every((part, index) => fullPath(column)[index] === part));
  return below.length === 1 && path.length > 0 ? below[0]?.heading : undefined;
}

function fullPath({ path, convert }: Column): readonly string[] {
  if (convert.to !== "textPart") return path;
  if (convert.part === "language") return [...path, "original"];
  if (convert.part === "states") return [...path, "states"];
  return convert.part === "other" ? [...path, "texts"] : [...path, "texts", convert.part];
}
