import type { Place } from "@intersector/domain";
import { refuseFile } from "../file-errors.ts";
import type { RawRow } from "../read/raw-row.ts";
import type { ReadLimits } from "../read/read-options.ts";
import { unescapeText } from "./escaped-text.ts";
import { openPackage, type Package } from "./open-package.ts";
import { attribute, BrokenXml, parseWholeXml, type XmlHandlers } from "./parse-xml.ts";
import { readSheetRows } from "./read-sheet.ts";
import { isDateFormat } from "./serial-date.ts";

/** One sheet of a workbook, read only when its rows are asked for. */
export interface WorkbookSheet {
  name: string;
  hidden: boolean;
  rows(): AsyncGenerator<RawRow>;
}

/**
 * The sheets of an xlsx workbook, in their order.
 * @throws UnreadableFile `notAWorkbook`, `workbookDamaged`, `workbookEncrypted`, `workbookTooLarge`,
 * `workbookPackedTooTightly`
 */
export async function readWorkbook(
  bytes: Buffer,
  place: Place,
  limits: ReadLimits,
): Promise<readonly WorkbookSheet[]> {
  const parts = await openPackage(bytes, place, limits);
  const workbookPart = await findWorkbookPart(parts, place);
  const { sheets, calendar } = await readSheetList(parts, workbookPart, place);
  const targets = await readRelationships(parts, workbookPart, place);
  const texts = await readSharedTexts(parts, targets.byType.get("sharedStrings"), place);
  const dateStyles = await readDateStyles(parts, targets.byType.get("styles"), place);
  return sheets.map(({ name, relation, hidden }) => {
    const part = targets.byId.get(relation);
    return {
      name,
      hidden,
      async *rows() {
        if (part === undefined) throw refuseFile("workbookDamaged", place, { part: name });
        try {
          yield* readSheetRows(parts.read(part), { texts, dateStyles, calendar });
        } catch (error) {
          throw error instanceof BrokenXml ? refuseFile("workbookDamaged", place, { part }, error) : error;
        }
      },
    };
  });
}

async function readPart(parts: Package, part: string, place: Place, handlers: XmlHandlers): Promise<void> {
  try {
    await parseWholeXml(parts.read(part), handlers);
  } catch (error) {
    throw error instanceof BrokenXml ? refuseFile("workbookDamaged", place, { part }, error) : error;
  }
}

async function findWorkbookPart(parts: Package, place: Place): Promise<string> {
  const root = "_rels/.rels";
  if (!parts.has(root)) throw refuseFile("notAWorkbook", place);
  const { byType } = await readRelationships(parts, "", place);
  const part = byType.get("officeDocument");
  if (part === undefined || !parts.has(part)) throw refuseFile("notAWorkbook", place);
  return part;
}

interface Relationships {
  byId: Map<string, string>;
  byType: Map<string, string>;
}

async function readRelationships(parts: Package, of: string, place: Place): Promise<Relationships> {
  const slash = of.lastIndexOf("/") + 1;
  const folder = of.slice(0, slash);
  const part = `${folder}_rels/${of.slice(slash)}.rels`;
  const found: Relationships = { byId: new Map(), byType: new Map() };
  await readPart(parts, part, place, {
    open(name, attributes) {
      if (name !== "Relationship" || attributes.TargetMode === "External") return;
      const target = attributes.Target ?? "";
      const path = decodeURI(new URL(target, `part:///${folder}`).pathname).replace(/^\/+/, "");
      found.byId.set(attributes.Id ?? "", path);
      found.byType.set(attributes.Type?.split("/").at(-1) ?? "", path);
    },
  });
  return found;
}

async function readSheetList(parts: Package, part: string, place: Place) {
  const sheets: { name: string; relation: string; hidden: boolean }[] = [];
  let calendar: 1900 | 1904 = 1900;
  let isWorkbook = false;
  await readPart(parts, part, place, {
    open(name, attributes) {
      if (name === "workbook") isWorkbook = true;
      if (name === "workbookPr" && /^(1|true|on)$/.test(attributes.date1904 ?? "")) calendar = 1904;
      if (name !== "sheet") return;
      sheets.push({
        name: attributes.name ?? "",
        relation: attribute(attributes, "id") ?? "",
        hidden: (attributes.state ?? "visible") !== "visible",
      });
    },
  });
  if (!isWorkbook || sheets.length === 0) throw refuseFile("notAWorkbook", place);
  return { sheets, calendar };
}

async function readSharedTexts(parts: Package, part: string | undefined, place: Place): Promise<string[]> {
  const texts: string[] = [];
  if (part === undefined || !parts.has(part)) return texts;
  let text = "";
  let inText = false;
  let inPhonetic = false;
  await readPart(parts, part, place, {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") inPhonetic = true;
      if (name === "t") inText = !inPhonetic;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === "t") inText = false;
      if (name === "rPh") inPhonetic = false;
      if (name === "si") texts.push(unescapeText(text));
    },
  });
  return texts;
}

async function readDateStyles(parts: Package, part: string | undefined, place: Place): Promise<boolean[]> {
  const styles: boolean[] = [];
  if (part === undefined || !parts.has(part)) return styles;
  const codes = new Map<number, string>();
  let inCellStyles = false;
  await readPart(parts, part, place, {
    open(name, attributes) {
      const id = Number(attributes.numFmtId ?? 0);
      if (name === "numFmt") codes.set(id, attributes.formatCode ?? "");
      if (name === "cellXfs") inCellStyles = true;
      if (name === "xf" && inCellStyles) styles.push(isDateFormat(id, codes.get(id)));
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return styles;
}
