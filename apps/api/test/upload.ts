import { setTimeout as delay } from "node:timers/promises";
import { crc32, deflateRawSync } from "node:zlib";
import type { Language } from "@intersector/domain";
import { type ImportOutcome, ImportOutcomePage, StoredImport } from "../src/schemas/imports.ts";
import { readAs, type TestApp, type Who } from "./test-app.ts";

export type FileContent = string | Uint8Array<ArrayBuffer>;

/** Sends a file for an import, with the fields of the form beside it. */
export async function upload(
  api: TestApp,
  who: Who,
  file: { name: string; content: FileContent },
  { lang = "en", ...fields }: { lang?: Language } & Record<string, string> = {},
): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ kind: "activity", ...fields })) form.set(name, value);
  form.set("file", new File([file.content], file.name));
  return await api.ask(who, "/imports", { form, lang });
}

/** The import once it is no longer at work. */
async function settle(api: TestApp, who: Who, id: string, lang: Language = "en"): Promise<StoredImport> {
  for (;;) {
    const stored = await readAs(StoredImport, await api.ask(who, `/imports/${id}`, { lang }));
    if (!["queued", "checking", "applying"].includes(stored.state)) return stored;
    await delay(20);
  }
}

/** Sends a file and waits for its dry run. */
export async function checkFile(
  api: TestApp,
  who: Who,
  file: { name: string; content: FileContent },
  fields: { lang?: Language } & Record<string, string> = {},
): Promise<{ stored: StoredImport; outcomes: ImportOutcome[] }> {
  const { id } = await readAs(StoredImport, await upload(api, who, file, fields), 202);
  const stored = await settle(api, who, id, fields.lang);
  const page = await api.ask(who, `/imports/${id}/outcomes?limit=500`, { lang: fields.lang ?? "en" });
  return { stored, outcomes: (await readAs(ImportOutcomePage, page)).outcomes };
}

/** Applies a checked import and waits for its end. */
export async function apply(api: TestApp, who: Who, id: string, body: object = {}): Promise<StoredImport> {
  await readAs(StoredImport, await api.ask(who, `/imports/${id}/apply`, { body }), 202);
  return await settle(api, who, id);
}

/** A workbook of one sheet, given as the XML of its `sheetData`: of the parts that every program reads. */
export function workbookOf(sheetData: string): Uint8Array<ArrayBuffer> {
  const relation = (type: string, target: string) =>
    `<Relationships><Relationship Id="r1" Type="http://x/${type}" Target="${target}"/></Relationships>`;
  return zipOf({
    "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml":
      '<workbook xmlns:r="http://r"><sheets><sheet name="Liste" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": relation("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
  });
}

/** A row of a sheet; a cell that begins with `=` is a formula. */
export function sheetRow(row: number, cells: readonly string[]): string {
  const xml = cells.map((cell, index) => {
    const at = `${String.fromCharCode(65 + index)}${row}`;
    return cell.startsWith("=")
      ? `<c r="${at}"><f>${cell.slice(1)}</f><v>1</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${row}">${xml.join("")}</row>`;
}

function zipOf(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(plain), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(plain.length, 18);
    about.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), about, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), about, tail, Buffer.from(name)]),
    );
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
  return new Uint8Array(Buffer.concat([...locals, entries, end]));
}

const header = "title.en,category,state,unit,period.from,externalIds";

/** A list of activities as csv. */
export function csvOf(...rows: string[]) {
  return { name: "liste.csv", content: [header, ...rows].join("\n") };
}

/** One row of such a list. */
export function csvRow(title: string, unit = "bdt", from = "2026-03-01", id = ""): string {
  return `${title},project,underWay,${unit},${from},${id && `plan:${id}`}`;
}

/** The headings of such a list. */
export const csvHeadings = header.split(",");
