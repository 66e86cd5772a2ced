import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { directionOf, languages, OverlapAnalysis } from "@intersector/domain";
import { collectBytes, exportRecords, readTable } from "@intersector/exchange";
import { findOverlaps, subjectOfActivity } from "@intersector/overlap";
import { sampleRegister } from "@intersector/sample";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readActivities } from "../src/overlaps/read-activities.ts";
import { writePage } from "../src/overlaps/write-page.ts";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "intersector-cli-overlaps-"));
const inFolder = (name: string) => join(folder, name);
const activities = sampleRegister().filter((record) => record.kind === "activity");
const projects = [
  { id: 1, agency: "ITU", name: "Cybersecurity training for national response teams in Africa", lang: "en" },
  { id: 2, agency: "UNDP", name: "Training in cybersecurity for national response teams", lang: "en" },
  { id: 3, agency: "UNDP", name: "Training in cybersecurity for national response teams", lang: "en" },
  { id: 4, agency: "UNDP", name: "x", lang: "en" },
  { id: 5, agency: "UNDP", name: "Refused", start: "2026-02-30", lang: "en" },
];

beforeAll(async () => {
  const options = { format: "xlsx", language: "en" } as const;
  writeFileSync(
    inFolder("activities.xlsx"),
    await collectBytes(exportRecords(activities, "activity", options)),
  );
  const bodies = await collectBytes(exportRecords(activities, "activity", { ...options, format: "jsonl" }));
  writeFileSync(inFolder("activities.jsonl"), bodies);
  writeFileSync(inFolder("projects.jsonl"), projects.map((line) => JSON.stringify(line)).join("\n"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("finds what the package finds, whatever the format of the file, and writes all of it as JSON", async () => {
  const subjects = activities.map((record) =>
    subjectOfActivity(record, { sideOf: () => undefined, citationOf: () => undefined }),
  );
  const found = await findOverlaps(subjects);
  for (const file of ["activities.xlsx", "activities.jsonl"]) {
    const out = inFolder(`${file}.json`);
    const { code, output, errors } = await runCli(["overlaps", inFolder(file), "--out", out]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toContain(`Compared ${found.counts.compared} of ${activities.length} activities`);
    const written = JSON.parse(readFileSync(out, "utf8"));
    expect(written.pairs).toEqual(JSON.parse(JSON.stringify([...found.pairs])));
    expect(written.counts).toEqual(found.counts);
    expect(OverlapAnalysis.shape.pairs.safeParse(written.pairs).success).toBe(true);
    expect(written.items).toHaveLength(activities.length);
  }
}, 30_000);

test("a list from UN INFO is known by its columns; what is refused or left out is listed with its place", async () => {
  const out = inFolder("projects.xlsx");
  const { code, output } = await runCli(["overlaps", inFolder("projects.jsonl"), "--out", out]);
  expect(code).toBe(1);
  expect(output).toContain("projects.jsonl (uninfo): rows: 5; read: 4; refused: 1.");
  expect(output).toContain("Row 5, column “start”: There is no such day as 2026-02-30.");
  expect(output).toContain("groups of identical texts: 1; left out: 1.");
  const rowsOf = async (sheet: string) => {
    const table = await readTable(readFileSync(out), { fileName: "o.xlsx", sheet });
    return (await Array.fromAsync(table.rows)).map(({ cells }) => cells);
  };
  const [pair, ...others] = await rowsOf("Pairs");
  expect(others).toEqual([]);
  expect(pair).toMatchObject({ "Unit A": "ITU", "Unit B": "UNDP", "Activity A": projects[0]?.name });
  expect(String(pair?.Reason)).toContain("in common");
  expect((await rowsOf("Groups of identical texts")).map((row) => [row.Group, row.Row])).toEqual([
    [1, 2],
    [1, 3],
  ]);
  expect(await rowsOf("Left out")).toMatchObject([
    { Row: 5, Reason: "Column “start”: There is no such day as 2026-02-30." },
    { Row: 4, Reason: "No text" },
  ]);
  expect(await rowsOf("Files")).toMatchObject([{ Rows: 5, Read: 4, Refused: 1 }]);
}, 30_000);

test("an activity that stands in two files is compared once, and the second is named", async () => {
  const files = [inFolder("activities.xlsx"), inFolder("activities.jsonl")];
  const { code, output } = await runCli(["overlaps", ...files, "--out", inFolder("twice.json")]);
  expect(code).toBe(1);
  expect(output).toContain(`rows: ${activities.length}; read: 0; refused: ${activities.length}.`);
  expect(output).toMatch(/Row 1: This record already stands in row \d+ of “.*activities\.xlsx”/);
}, 30_000);

test.each(languages)(
  "the page in %s is one file in its language and direction, that asks for nothing else",
  async (language) => {
    const read = await readActivities([inFolder("activities.xlsx")], {});
    const findings = await findOverlaps(
      [...read.activities.values()].map((activity) =>
        subjectOfActivity(activity, { sideOf: () => undefined, citationOf: () => undefined }),
      ),
    );
    let pairs = 0;
    const onPair = () => {
      pairs += 1;
    };
    const page = String(await collectBytes(writePage({ findings, read, language, onPair })));
    expect(page).toContain(`<html lang="${language}" dir="${directionOf(language)}">`);
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|https?:\/\//);
    expect(page.match(/<article /g)).toHaveLength(pairs);
    expect(pairs).toBe(findings.counts.pairs);
    // What the files hold is marked with its own language, not the reader's.
    expect(page).toContain('<bdi lang="fr" dir="ltr">');
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, label] of page.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(label);
  },
);

test("signs of HTML in a file stand on the page as they are", async () => {
  const hostile = `<img src=x onerror="alert(1)"> & 'cybersecurity' training for teams`;
  writeFileSync(
    inFolder("hostile.jsonl"),
    [1, 2].map((id) => JSON.stringify({ id, agency: `<b>${id}`, name: hostile, lang: "en" })).join("\n"),
  );
  const out = inFolder("hostile.html");
  await runCli(["overlaps", inFolder("hostile.jsonl"), "--out", out]);
  const page = readFileSync(out, "utf8");
  expect(page).not.toContain("<img");
  expect(page).not.toContain("<b>");
  expect(page).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;cybersecurity&#39;");
}, 30_000);

test("files of which nothing can be compared end with a sentence, after what is wrong with their rows", async () => {
  writeFileSync(inFolder("nothing.jsonl"), '{"id":1,"agency":"ITU","name":"","lang":"en"}\n');
  const { code, output, errors } = await runCli([
    "overlaps",
    inFolder("nothing.jsonl"),
    "--out",
    inFolder("n.json"),
  ]);
  expect(code).toBe(1);
  expect(output).toContain("refused: 1.");
  expect(errors).toContain("nothing to compare");
});
