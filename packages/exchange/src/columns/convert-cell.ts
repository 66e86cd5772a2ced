import {
  type Finding,
  type FindingCode,
  isLanguage,
  type KindName,
  type MessageValues,
} from "@intersector/domain";
import { type CellValue, excerptOfCell, isBlank, textOfCell } from "../cells.ts";
import { dateOfSerial } from "../xlsx/serial-date.ts";
import { cleanText } from "./clean-text.ts";
import type { Column, Conversion, ImportWrite, ReferenceWay } from "./column-map.ts";
import { parseExternalIds, parseTextStates, splitList } from "./list-cells.ts";
import { type TextParts, textPartsOf } from "./text-parts.ts";
import { booleanOfWord, valueOfWord } from "./words.ts";

/** A reference as it stands in a cell, until the register has been asked for it. */
export class PendingReference {
  readonly kind: KindName;
  readonly given: string;
  readonly by: readonly ReferenceWay[];
  readonly create: ((given: string) => ImportWrite) | undefined;

  constructor(given: string, { kind, by, create }: Extract<Conversion, { to: "reference" }>) {
    this.kind = kind;
    this.given = given;
    this.by = by;
    this.create = create;
  }
}

/** A cell that says of an object that it is there and empty: an export writes `{}` into its first column. */
export const emptyGroup = Symbol("emptyGroup");

/** True for a column in which `{}` can be nothing else: not in text, and not in JSON. */
export function canMarkEmptyGroup({ to }: Conversion): boolean {
  return to === "date" || to === "number" || to === "choice" || to === "boolean" || to === "reference";
}

/** What a cell became. Without a value, the field is to be empty. */
export interface ConvertedCell {
  value?: unknown;
  /** What is wrong with the cell. Its place is added by the row. */
  findings?: readonly Pick<Finding, "code" | "values">[];
  /** What happened to it that its writer should know. */
  notes?: readonly Pick<Finding, "code" | "values">[];
}

/** Brings a cell into the form that its field has. What the schema of the field refuses, it refuses later. */
export function convertCell(
  cell: CellValue | undefined,
  { convert }: Pick<Column, "convert">,
  cells: Readonly<Record<string, CellValue>>,
): ConvertedCell {
  if (convert.to === "textPart") return convertTextPart(cell, convert);
  if (isBlank(cell) || cell === undefined) return {};
  if (cell === "{}" && canMarkEmptyGroup(convert)) return { value: emptyGroup };
  switch (convert.to) {
    case "text":
      return typeof cell === "object"
        ? refuse("wrongType", { expected: "string", given: excerptOfCell(cell) })
        : { value: String(cell) };
    case "number":
      return convertNumber(cell);
    case "boolean":
      return convertBoolean(cell);
    case "date":
      return { value: dateOfCell(cell) };
    case "json":
      return convertJson(cell);
    case "externalIds":
      return { value: typeof cell === "string" ? parseExternalIds(cell) : cell };
    case "choice":
      return { value: valueOfWord(textOfCell(cell), convert.values, convert.terms) ?? cell };
    case "money": {
      const amount = convertNumber(cell);
      return amount.value === undefined
        ? amount
        : { value: { amount: amount.value, currency: convert.currency } };
    }
    case "reference":
      return { value: new PendingReference(textOfCell(cell).trim(), convert) };
    case "list":
      return convertList(cell, convert, cells);
    case "localizedText":
      return convertLocalizedText(cell, convert, cells);
    case "unread":
      return { notes: [{ code: "cellNotRead", values: { given: excerptOfCell(cell) } }] };
  }
}

function refuse(code: FindingCode, values: MessageValues = {}): ConvertedCell {
  return { findings: [{ code, values }] };
}

/** Digits in groups of three may stand apart by spaces or apostrophes; a comma could mean two things and is refused. */
const numberPattern = /^[+-]?(\d{1,3}([ \u00a0\u202f'’]\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?$/i;

function convertNumber(cell: CellValue): ConvertedCell {
  if (typeof cell === "number") return { value: cell };
  const text = typeof cell === "string" ? cell.trim() : "";
  const value =
    text !== "" && numberPattern.test(text) ? Number(text.replace(/[ \u00a0\u202f'’]/g, "")) : Number.NaN;
  return Number.isFinite(value) ? { value } : refuse("notANumber", { given: excerptOfCell(cell) });
}

function convertBoolean(cell: CellValue): ConvertedCell {
  const value = typeof cell === "boolean" ? cell : booleanOfWord(textOfCell(cell));
  return value === undefined ? refuse("notABoolean", { given: excerptOfCell(cell) }) : { value };
}

/** Smaller numbers in a column of dates are years or mistakes: as a day, 20,000 is in 1954. */
const smallestSerialDate = 20_000;

function dateOfCell(cell: CellValue): unknown {
  if (typeof cell === "number") {
    return (cell >= smallestSerialDate ? dateOfSerial(cell, 1900) : undefined) ?? String(cell);
  }
  return typeof cell === "string" ? cell.trim().replace(/T00:00:00(\.0+)?(Z|[+-]00:00)?$/, "") : cell;
}

function convertJson(cell: CellValue): ConvertedCell {
  if (typeof cell !== "string") return { value: cell };
  try {
    return { value: JSON.parse(cell) as unknown };
  } catch {
    return refuse("cellNotJson", { given: excerptOfCell(cell) });
  }
}

function convertList(
  cell: CellValue,
  convert: Extract<Conversion, { to: "list" }>,
  cells: Readonly<Record<string, CellValue>>,
): ConvertedCell {
  const items = Array.isArray(cell)
    ? (cell as readonly CellValue[])
    : splitList(textOfCell(cell), convert.separator);
  const converted = items.map((item) => convertCell(item, { convert: convert.of }, cells));
  return {
    value: converted.flatMap(({ value }) => (value === undefined ? [] : [value])),
    findings: converted.flatMap(({ findings }) => findings ?? []),
    notes: converted.flatMap(({ notes }) => notes ?? []),
  };
}

function convertTextPart(
  cell: CellValue | undefined,
  { part }: Extract<Conversion, { to: "textPart" }>,
): ConvertedCell {
  const text = isBlank(cell) ? null : textOfCell(cell);
  if (part === "states")
    return { value: textPartsOf({ states: text === null ? undefined : parseTextStates(text) }) };
  if (part === "language") return { value: textPartsOf({ language: text?.trim().toLowerCase() ?? null }) };
  return { value: textPartsOf(part === "other" ? { other: text } : { texts: { [part]: text } }) };
}

function convertLocalizedText(
  cell: CellValue,
  { language, keepUndetermined, clean }: Extract<Conversion, { to: "localizedText" }>,
  cells: Readonly<Record<string, CellValue>>,
): ConvertedCell {
  const stated =
    "fixed" in language ? language.fixed : textOfCell(cells[language.heading]).trim().toLowerCase();
  if (stated === "" || (stated === "und" && !keepUndetermined)) return refuse("languageNotStated");
  const { text, removed } = clean
    ? cleanText(textOfCell(cell), clean)
    : { text: textOfCell(cell), removed: 0 };
  if (text === "") return {};
  const parts: TextParts = textPartsOf(
    isLanguage(stated) ? { language: stated, texts: { [stated]: text } } : { language: stated, other: text },
  );
  if (removed === 0) return { value: parts };
  return { value: parts, notes: [{ code: "controlCharactersRemoved", values: { count: removed } }] };
}
