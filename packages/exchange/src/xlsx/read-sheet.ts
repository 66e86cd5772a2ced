import type { RawCell, RawRow } from "../read/raw-row.ts";
import { unescapeText } from "./escaped-text.ts";
import { parseXml } from "./parse-xml.ts";
import { dateOfSerial } from "./serial-date.ts";

/** What the cells of every sheet refer to. */
export interface SharedParts {
  texts: readonly string[];
  /** By the number of a cell's style: true where it shows a day. */
  dateStyles: readonly boolean[];
  calendar: 1900 | 1904;
}

/** A cell while its element is open. */
interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string;
  inline: string;
  formula?: string;
}

/**
 * The rows of one sheet as they are unpacked. A number under a style that shows a day becomes that day. A formula is
 * not read: the value beside it may be of another day, or of a program that never calculated it.
 */
export async function* readSheetRows(
  chunks: AsyncIterable<string>,
  shared: SharedParts,
): AsyncGenerator<RawRow> {
  const rows: RawRow[] = [];
  let row = 0;
  let column = -1;
  let cells = new Map<number, RawCell>();
  let cell: OpenCell | undefined;
  let element = "";
  let inPhonetic = false;
  const handlers = {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      element = name;
      if (name === "row") {
        row = Number(attributes.r ?? row + 1);
        column = -1;
        cells = new Map();
      } else if (name === "c") {
        column = columnOf(attributes.r) ?? column + 1;
        const style = Number(attributes.s ?? 0);
        cell = { column, type: attributes.t ?? "n", style, value: "", inline: "" };
      } else if (name === "rPh") {
        inPhonetic = true;
      } else if (name === "f" && cell) {
        cell.formula = "";
      }
    },
    text(text: string) {
      if (!cell || inPhonetic) return;
      if (element === "v") cell.value += text;
      else if (element === "t") cell.inline += text;
      else if (element === "f") cell.formula = (cell.formula ?? "") + text;
    },
    close(name: string) {
      element = "";
      if (name === "rPh") inPhonetic = false;
      if (name === "c" && cell) {
        const read = readCell(cell, shared);
        if (read) cells.set(cell.column, read);
        cell = undefined;
      }
      if (name === "row") rows.push({ row, cells });
    },
  };
  for await (const _pause of parseXml(chunks, handlers)) yield* rows.splice(0);
}

/** The column of an address such as `AB12`, counted from 0. */
function columnOf(address: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(address ?? "")?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function readCell(cell: OpenCell, shared: SharedParts): RawCell | undefined {
  if (cell.formula !== undefined) {
    return { value: `=${cell.formula}`, finding: { code: "cellIsFormula", values: {} } };
  }
  switch (cell.type) {
    case "s":
      return textCell(shared.texts[Number(cell.value)] ?? "");
    case "inlineStr":
      return textCell(unescapeText(cell.inline));
    case "str":
      return textCell(unescapeText(cell.value));
    case "d":
      return textCell(cell.value.replace(/T00:00:00(\.0+)?Z?$/, ""));
    case "b":
      return cell.value === "" ? undefined : { value: cell.value === "1" || cell.value === "true" };
    case "e":
      return { value: cell.value, finding: { code: "cellIsError", values: { given: cell.value } } };
    default:
      return numberCell(cell, shared);
  }
}

function textCell(text: string): RawCell | undefined {
  return text === "" ? undefined : { value: text };
}

function numberCell(cell: OpenCell, shared: SharedParts): RawCell | undefined {
  if (cell.value === "") return undefined;
  const value = Number(cell.value);
  if (!Number.isFinite(value)) {
    return { value: cell.value, finding: { code: "notANumber", values: { given: cell.value } } };
  }
  const date = shared.dateStyles[cell.style] ? dateOfSerial(value, shared.calendar) : undefined;
  return { value: date ?? value };
}
