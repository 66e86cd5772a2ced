import { crc32, deflateRawSync } from "node:zlib";
import { type BodyOf, type Finding, type KindName, kinds, type RegisterRecord } from "@intersector/domain";
import {
  type ColumnMap,
  type ImportLookup,
  lookupIn,
  planImport,
  type ReadOptions,
  type RowOutcome,
  readTable,
  type TableRow,
  UnreadableFile,
} from "../src/index.ts";

/** Text as the bytes of a file. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Every row of a file. */
export async function rowsOf(bytes: Uint8Array, options: ReadOptions = {}): Promise<TableRow[]> {
  return Array.fromAsync((await readTable(bytes, options)).rows);
}

/** What refuses a file, at once or while its rows are read: its first finding. */
export async function refusalOf(bytes: Uint8Array, options: ReadOptions = {}): Promise<Finding | undefined> {
  try {
    await rowsOf(bytes, options);
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.findings[0];
    throw error;
  }
}

/** A record as the register gives it. */
export function recordOf<Name extends KindName>(kind: Name, id: string, body: unknown): RegisterRecord<Name> {
  const at = "2026-01-01T00:00:00Z";
  return {
    kind,
    id,
    version: 1,
    state: "draft",
    createdAt: at,
    createdBy: "test",
    updatedAt: at,
    updatedBy: "test",
    body: kinds[kind].body.parse(body) as BodyOf<Name>,
  } as RegisterRecord<Name>;
}

/** The outcomes of an import of a file. */
export async function planOf<Name extends KindName>(
  bytes: Uint8Array,
  map: ColumnMap<Name>,
  {
    lookup = lookupIn([]),
    batchRows,
    ...options
  }: ReadOptions & { lookup?: ImportLookup; batchRows?: number } = {},
): Promise<RowOutcome<Name>[]> {
  const table = await readTable(bytes, options);
  const plan = planImport({
    table,
    map,
    lookup,
    today: "2026-08-21",
    ...(batchRows === undefined ? {} : { batchRows }),
  });
  return Array.fromAsync(plan);
}

/** A zip of stored or deflated parts, with a lie about their size where one is wanted. */
export function zipOf(parts: Readonly<Record<string, Uint8Array | string>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const plain = typeof content === "string" ? Buffer.from(content) : Buffer.from(content);
    const packed = deflateRawSync(plain);
    const nameBytes = Buffer.from(name);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(plain), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(plain.length, 18);
    about.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), about, nameBytes, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), about, tail, nameBytes]));
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, entries, end]);
}

/** A workbook of one or more sheets, given as the XML of their `sheetData`. */
export function workbookOf(
  sheets: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Buffer {
  const names = Object.keys(sheets);
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="r${id}" Type="http://x/${type}" Target="${target}"/>`;
  return zipOf({
    "_rels/.rels": `<Relationships>${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns:r="http://r"><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${names
      .map((_name, index) => relation(index + 1, "worksheet", `worksheets/sheet${index + 1}.xml`))
      .join("")}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
    ...more,
  });
}

/** One row of a sheet, its cells as inline text. */
export function xmlRow(row: number, texts: readonly string[]): string {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<row r="${row}">${cells.join("")}</row>`;
}
