import { readFileSync } from "node:fs";
import { type FindingCode, languages, type Place } from "@intersector/domain";
import { expect, test } from "vitest";
import { bytesOf, refusalOf, rowsOf, workbookOf, xmlRow, zipOf } from "../../test/support.ts";
import { describePlacedFinding } from "../describe-placed-finding.ts";
import { writeWorkbook } from "../xlsx/write-workbook.ts";
import type { ReadOptions } from "./read-options.ts";
import { readTable } from "./read-table.ts";

const fixture = (name: string) => readFileSync(new URL(`../../test/fixtures/${name}`, import.meta.url));
const workbook = await writeWorkbook([
  { name: "S", columns: [{ heading: "a" }, { heading: "b" }], rows: [["1", 2]] },
]);
const oldMagic = Buffer.from("d0cf11e0a1b11ae1", "hex");

const xlsx = (options: ReadOptions = {}): ReadOptions => ({ fileName: "x.xlsx", ...options });
const csv = (options: ReadOptions = {}): ReadOptions => ({ fileName: "x.csv", ...options });
const jsonl = (options: ReadOptions = {}): ReadOptions => ({ fileName: "x.jsonl", ...options });

const refused: [string, Uint8Array, ReadOptions, FindingCode, Place][] = [
  ["an empty file", bytesOf(""), csv(), "fileEmpty", {}],
  ["a file of spaces and empty lines", bytesOf("  \n\n,,\n"), csv(), "fileEmpty", {}],
  ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), {}, "formatNotRecognized", {}],
  ["a workbook that is said to be csv", workbook, { format: "csv" }, "formatNotRecognized", {}],
  [
    "a file above the limit of bytes",
    bytesOf("a\n1\n"),
    csv({ limits: { fileBytes: 3 } }),
    "fileTooLarge",
    {},
  ],

  ["a text that is called xlsx", bytesOf("a,b\n1,2\n"), xlsx(), "notAWorkbook", {}],
  ["a workbook that was cut off", workbook.subarray(0, -100), xlsx(), "notAWorkbook", {}],
  ["a zip that is no workbook", zipOf({ "a.txt": "a" }), xlsx(), "notAWorkbook", {}],
  [
    "a workbook without its sheet",
    workbookOf({ S: "" }, { "xl/_rels/workbook.xml.rels": "<Relationships/>" }),
    xlsx(),
    "workbookDamaged",
    {},
  ],
  ["a sheet of broken XML", workbookOf({ S: "<row><c>" }), xlsx(), "workbookDamaged", {}],
  [
    "a sheet with entities of its own",
    workbookOf({ S: xmlRow(1, ["&bomb;"]) }),
    xlsx(),
    "workbookDamaged",
    {},
  ],
  ["bytes that no longer unpack", damaged(), xlsx(), "workbookDamaged", {}],
  ["an old workbook", fixture("libreoffice.xls"), { fileName: "x.xls" }, "workbookOld", {}],
  ["an old workbook that is called xlsx", fixture("libreoffice.xls"), xlsx(), "workbookOld", {}],
  [
    "an encrypted workbook",
    Buffer.concat([oldMagic, Buffer.alloc(70_000), Buffer.from("EncryptedPackage", "utf16le")]),
    xlsx(),
    "workbookEncrypted",
    {},
  ],
  ["a zip bomb", bomb(40_000_000), xlsx(), "workbookPackedTooTightly", {}],
  [
    "a workbook above the limit of unpacked bytes",
    bomb(40_000),
    xlsx({ limits: { unpackedBytes: 10_000 } }),
    "workbookTooLarge",
    {},
  ],
  ["a sheet that is not there", workbook, xlsx({ sheet: "T" }), "sheetNotFound", {}],
  [
    "two sheets with data",
    workbookOf({ S: xmlRow(1, ["a"]), T: xmlRow(1, ["b"]) }),
    xlsx(),
    "sheetNotStated",
    {},
  ],
  ["a sheet without a cell", workbookOf({ S: "" }), xlsx(), "fileEmpty", { sheet: "S" }],
  [
    "values under merged headings",
    workbookOf({ S: xmlRow(1, ["a", ""]) + xmlRow(2, ["1", "2"]) }),
    xlsx(),
    "headingMissing",
    { sheet: "S", row: 1, column: "B" },
  ],
  [
    "a heading that stands twice",
    workbookOf({ S: xmlRow(1, ["a", "b", "a "]) }),
    xlsx(),
    "headingRepeated",
    { sheet: "S", row: 1, column: "a" },
  ],

  ["a heading of csv that stands twice", bytesOf("a,a\n"), csv(), "headingRepeated", { row: 1, column: "a" }],
  [
    "more cells than headings",
    bytesOf("a,b\n1,2\n1,2,3\n"),
    csv(),
    "headingMissing",
    { row: 1, column: "C" },
  ],
  [
    "Windows-1252 that is taken for UTF-8",
    fixture("libreoffice-windows-1252.csv"),
    csv(),
    "wrongEncoding",
    { row: 2, column: "title.fr" },
  ],
  [
    "a heading in Windows-1252",
    Buffer.from("a,Été\n", "latin1"),
    csv(),
    "wrongEncoding",
    { row: 1, column: "B" },
  ],
  ["UTF-16 that breaks off in a character", Buffer.from("fffe610062", "hex"), csv(), "wrongEncoding", {}],
  [
    "a quotation mark that is not closed",
    bytesOf('a,b\n1,2\n3,"4\n5,6\n'),
    csv(),
    "quoteNotClosed",
    { row: 3 },
  ],
  ["a quotation mark inside a cell", bytesOf('a,b\n1,2\n"x"y,3\n'), csv(), "quoteMisplaced", { row: 3 }],
  [
    "a quotation mark in a cell without any",
    bytesOf('a,b\n1,2\nx"y,3\n'),
    csv(),
    "quoteMisplaced",
    { row: 3 },
  ],
  [
    "a cell that never ends",
    bytesOf(`a\n"${"x".repeat(2_000)}`),
    csv({ limits: { cellBytes: 1_000 } }),
    "recordTooLong",
    { row: 2 },
  ],
  [
    "more rows than the limit",
    bytesOf("a\n1\n\n2\n3\n"),
    csv({ limits: { rows: 2 } }),
    "tooManyRows",
    { row: 5 },
  ],

  [
    "jsonl in Windows-1252",
    Buffer.from('{"a":1}\n{"a":"é"}\n', "latin1"),
    jsonl(),
    "wrongEncoding",
    { row: 2 },
  ],
  [
    "more lines than the limit",
    bytesOf('{"a":1}\n{"a":2}\n'),
    jsonl({ limits: { rows: 1 } }),
    "tooManyRows",
    { row: 2 },
  ],
];

test.each(refused)("refuses %s, and says where", async (_what, bytes, options, code, place) => {
  const finding = await refusalOf(bytes, options);
  expect(finding).toMatchObject({ code, place });
  expect(finding?.place?.file).toBe(options.fileName);
  for (const language of languages) {
    expect(finding && describePlacedFinding(finding, language)).not.toMatch(/\{|undefined/);
  }
});

test("names the line on which an unclosed record starts, after cells of several lines", async () => {
  const finding = await refusalOf(bytesOf('a,b\n"1\n2\n3",4\n5,"6\n'), csv());
  expect(finding).toMatchObject({ code: "quoteNotClosed", values: { line: 5 }, place: { row: 3 } });
});

test("stops at the limit of rows and not after a million of them", async () => {
  const rows = Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 2}"><c><v>1</v></c></row>`);
  const bytes = workbookOf({ S: xmlRow(1, ["a"]) + rows.join("") });
  const before = process.memoryUsage().rss;
  const limits = { unpackedRatio: 1_000 };
  expect(await refusalOf(bytes, xlsx({ limits }))).toMatchObject({
    code: "tooManyRows",
    values: { maximum: 200_000 },
    place: { row: 200_002 },
  });
  expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
});

test("reads what LibreOffice writes: dates as days, text of several lines, empty rows passed over", async () => {
  const table = await readTable(fixture("libreoffice.xlsx"), { fileName: "libreoffice.xlsx" });
  expect(table).toMatchObject({ format: "xlsx", sheet: "Activités" });
  const [first, second, ...rest] = await Array.fromAsync(table.rows);
  expect(rest).toEqual([]);
  expect({ ...first?.cells }).toEqual({
    id: "a-1",
    "title.fr": "Réunion annuelle <été>\ndeuxième ligne",
    category: "Manifestation",
    state: "planned",
    unit: "BDT",
    "period.from": "2026-04-28",
    "budget.amount": 1234.5,
    "budget.currency": "CHF",
  });
  expect(second).toMatchObject({
    row: 5,
    findings: [{ code: "cellIsFormula", place: { sheet: "Activités", row: 5, column: "budget.amount" } }],
  });
});

test("reads Windows-1252 where it is stated", async () => {
  const [row] = await rowsOf(fixture("libreoffice-windows-1252.csv"), csv({ encoding: "windows-1252" }));
  expect(row?.cells["title.fr"]).toBe("Réunion annuelle <été>\ndeuxième ligne");
});

test.each([
  ["commas", "a,b\r\nx,1\r\n"],
  ["semicolons", "a;b\nx;1\n"],
  ["tabs", "a\tb\nx\t1"],
  ["a byte order mark", "\uFEFFa,b\nx,1\n"],
  ["quoted headings with other delimiters in them", '"a";"b"\r"x";"1"\r'],
])("reads csv with %s", async (_what, text) => {
  expect((await rowsOf(bytesOf(text), csv())).map(({ cells }) => ({ ...cells }))).toEqual([
    { a: "x", b: "1" },
  ]);
});

test.each(["utf16le", "utf16be"])("reads %s with and without its byte order mark", async (encoding) => {
  const encode = (text: string) => {
    const bytes = Buffer.from(text, "utf16le");
    return encoding === "utf16be" ? bytes.swap16() : bytes;
  };
  for (const mark of ["", "\uFEFF"]) {
    const rows = await rowsOf(encode(`${mark}title,b\nword é,1\n`), csv());
    expect(rows.map(({ cells }) => ({ ...cells }))).toEqual([{ title: "word é", b: "1" }]);
  }
});

test("keeps the good lines of jsonl and names the broken ones", async () => {
  const rows = await rowsOf(bytesOf('{"a":1}\n{"a":\n\n[1]\n{"a":"\\u0000"}\n{"a":2}'), jsonl());
  expect(rows.map(({ row, findings }) => [row, findings.map(({ code }) => code)])).toEqual([
    [1, []],
    [2, ["lineNotJson"]],
    [4, ["lineNotObject"]],
    [5, ["characterNotAllowed"]],
    [6, []],
  ]);
});

test("reads a stream that comes in pieces of one byte", async () => {
  async function* pieces() {
    for (const byte of bytesOf('\uFEFFa,b\n"é\n",2\n')) yield Uint8Array.of(byte);
  }
  const table = await readTable(pieces(), csv());
  expect(await Array.fromAsync(table.rows, ({ row, cells }) => [row, { ...cells }])).toEqual([
    [2, { a: "é\n", b: "2" }],
  ]);
});

test("takes the headings from the row that is named", async () => {
  const [row] = await rowsOf(bytesOf("List of 2026\n\na,b\n1,2\n"), csv({ headingRow: 3 }));
  expect(row).toMatchObject({ row: 4, cells: { a: "1", b: "2" } });
});

test("a heading that is a word of JavaScript harms nothing", async () => {
  const [row] = await rowsOf(bytesOf("__proto__,constructor\n1,2\n"), csv());
  expect(Object.entries(row?.cells ?? {})).toEqual([
    ["__proto__", "1"],
    ["constructor", "2"],
  ]);
});

test("ends when it is told to", async () => {
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(rowsOf(bytesOf("a\n1\n"), csv({ signal }))).rejects.toThrow("enough");
});

function bomb(characters: number): Buffer {
  return workbookOf({ S: xmlRow(1, [" ".repeat(characters)]) });
}

/** A workbook with the packed bytes of its sheet overwritten. */
function damaged(): Buffer {
  const bytes = workbookOf({ S: xmlRow(1, ["a"]) });
  const sheet = bytes.indexOf("xl/worksheets/sheet1.xml");
  return bytes.fill(0xff, sheet + 30, sheet + 60);
}
