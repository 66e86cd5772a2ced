import { expect, test } from "vitest";
import { course, heading, lookup } from "../../test/small-register.ts";
import { bytesOf, planOf } from "../../test/support.ts";
import { registerMap } from "../columns/register-map.ts";
import { uninfoMap } from "../columns/uninfo-map.ts";
import { readTable } from "../read/read-table.ts";
import { planImport } from "./plan-import.ts";
import { countOutcome, emptyCounts, type ImportCounts, type RowOutcome, writesOf } from "./row-outcome.ts";

const activities = registerMap("activity");
const csv = (...rows: string[]) => bytesOf([heading, ...rows].join("\n"));
const options = { fileName: "a.csv", lookup };

test("jsonl takes a whole body, or a name for each column, and refuses what it does not know", async () => {
  const { body } = course;
  const lines = [
    { kind: "activity", id: "course", body },
    {
      id: "course2",
      "title.fr": "T",
      category: "training",
      state: "planned",
      unit: "itu-bdt",
      topics: ["accessibility"],
    },
    { kind: "topic", id: "x", body },
    { id: "y", body: { ...body, colour: "red" } },
    { id: "z", body, "title.fr": "T" },
    { id: "z", body: { ...body, unit: "nobody" } },
    { id: "z", colour: "red" },
  ];
  const bytes = bytesOf(lines.map((line) => JSON.stringify(line)).join("\n"));
  const rows = await planOf(bytes, activities, { fileName: "a.jsonl", lookup });
  const codes = (row: RowOutcome) =>
    row.outcome === "refused" ? row.findings.map(({ code }) => code) : row.outcome;
  expect(rows.map(codes)).toEqual([
    "unchanged",
    "created",
    ["kindDiffers"],
    ["unknownField"],
    ["headingUnknown"],
    ["referenceMissing"],
    ["required", "required", "required", "required", "headingUnknown"],
  ]);
});

test("a broken line of jsonl is one refused row, with its text to be corrected", async () => {
  const [row] = await planOf(bytesOf('{"id":"a",'), activities, { fileName: "a.jsonl", lookup });
  expect(row).toMatchObject({
    outcome: "refused",
    cells: { line: '{"id":"a",' },
    findings: [{ code: "lineNotJson", place: { row: 1 } }],
  });
});

test("a formula refuses its row where its column is read", async () => {
  const { readFile } = await import("node:fs/promises");
  const bytes = await readFile(new URL("../../test/fixtures/libreoffice.xlsx", import.meta.url));
  expect(await planOf(bytes, activities, { ...options, fileName: "l.xlsx" })).toMatchObject([
    { outcome: "created", row: 2, write: { body: { category: "event", period: { from: "2026-04-28" } } } },
    {
      outcome: "refused",
      row: 5,
      findings: [{ code: "cellIsFormula", place: { sheet: "Activités", column: "budget.amount" } }],
    },
  ]);
});

test("tells how far it is after each batch, counts as it goes, and ends when it is told to", async () => {
  const rows = Array.from({ length: 25 }, (_, index) => `n${index},T,training,planned,BDT,,`);
  const controller = new AbortController();
  const told: ImportCounts[] = [];
  const counts = emptyCounts();
  const plan = async () => {
    const table = await readTable(csv(...rows), options);
    const request = {
      table,
      map: activities,
      lookup,
      today: "2026-08-21",
      batchRows: 10,
      signal: controller.signal,
    };
    for await (const outcome of planImport({ ...request, onProgress: (now) => told.push({ ...now }) })) {
      countOutcome(counts, outcome);
      if (counts.rows === 20) controller.abort(new Error("enough"));
    }
  };
  await expect(plan()).rejects.toThrow("enough");
  expect(told.map(({ rows: read }) => read)).toEqual([10, 20]);
  expect(counts).toEqual({ rows: 20, created: 20, changed: 0, unchanged: 0, refused: 0, references: 0 });
});

test("writes come with the records that they need, before them, and each of these once", async () => {
  const line = (id: number) => JSON.stringify({ id, agency: "UNICEF", name: `Project ${id}`, lang: "en" });
  const plan = await planOf(bytesOf([line(1), line(2)].join("\n")), uninfoMap, { fileName: "p.jsonl" });
  expect((await Array.fromAsync(writesOf(plan))).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    "unit uninfo-unicef",
    "activity uninfo-1",
    "activity uninfo-2",
  ]);
});
