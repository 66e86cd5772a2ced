import { expect, test } from "vitest";
import { rowsOf } from "../../test/support.ts";
import { defaultReadLimits } from "../read/read-options.ts";
import { openPackage } from "./open-package.ts";
import { readWorkbook } from "./read-workbook.ts";
import { writeWorkbook } from "./write-workbook.ts";

async function partOf(bytes: Buffer, part: string): Promise<string> {
  const parts = await openPackage(bytes, {}, defaultReadLimits);
  return (await Array.fromAsync(parts.read(part))).join("");
}

const columns = [{ heading: "Text" }, { heading: "Number", width: 8 }, { heading: "Yes" }];

test("writes text as text, numbers as numbers, and leaves empty what is empty", async () => {
  const rows = [
    ["=1+1", 0.1, true],
    ["123", -5, false],
    ["constructor", null, null],
    ["\uFFFD\u0001\r\n_x000D_", 1e300, null],
  ];
  const bytes = await writeWorkbook([{ name: "S", columns, rows }]);
  const read = await rowsOf(bytes, { fileName: "x.xlsx" });
  expect(read.map(({ cells }) => Object.values(cells))).toEqual(rows);
});

test("gives sheets names that a workbook accepts, and none twice", async () => {
  const names = ["Pairs: R/T", "Pairs  R T", "x".repeat(40), "x".repeat(41), "", "'q'"];
  const bytes = await writeWorkbook(names.map((name) => ({ name, columns, rows: [] })));
  const sheets = await readWorkbook(bytes, {}, defaultReadLimits);
  const given = sheets.map(({ name }) => name);
  expect(given).toEqual(["Pairs  R T", "Pairs  R T 2", "x".repeat(31), `${"x".repeat(29)} 2`, "1", "q"]);
});

test("headings stay in view, and as many columns as are asked for", async () => {
  const bytes = await writeWorkbook([{ name: "S", columns, rows: [["a", 1, true]], stickyColumns: 1 }]);
  const sheet = await partOf(bytes, "xl/worksheets/sheet1.xml");
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"/);
  expect(sheet).toMatch(/<pane [^>]*xSplit="1"/);
});

test("headings and cells have one font, named", async () => {
  const styles = await partOf(await writeWorkbook([{ name: "S", columns, rows: [] }]), "xl/styles.xml");
  const fonts = styles.match(/<font>.*?<\/font>/g) ?? [];
  expect(fonts.length).toBeGreaterThan(1);
  for (const font of fonts) expect(font).toContain('val="Calibri"');
});

test("the first column of a sheet for readers of Arabic is at the right", async () => {
  const sheet = { name: "S", columns, rows: [["a", 1, true]] };
  const right = await writeWorkbook([{ ...sheet, rightToLeft: true }]);
  expect(right.equals(await writeWorkbook([sheet]))).toBe(false);
  expect(await rowsOf(right)).toHaveLength(1);
});
