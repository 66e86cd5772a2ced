import { expect, test } from "vitest";
import { UnreadableFile } from "../file-errors.ts";
import { writeWorkbook } from "../xlsx/write-workbook.ts";
import { readParallelTexts } from "./read-parallel-texts.ts";

const read = (text: string, fileName: string) => readParallelTexts(Buffer.from(text), { fileName });

const tmx = `<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="en"/><body>
<tu><tuv xml:lang="EN-US"><seg>Digital <bpt i="1">&lt;b&gt;</bpt>skills<ept i="1">&lt;/b&gt;</ept></seg></tuv>
    <tuv xml:lang="fr"><seg>Compétences <hi>numériques</hi> &amp; plus</seg></tuv>
    <tuv lang="FR-CA"><seg>Habiletés numériques</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Alone</seg></tuv></tu>
<tu><tuv xml:lang="ar"><seg>المهارات</seg></tuv><tuv xml:lang="zh-CN"><seg>技能</seg></tuv></tu>
</body></tmx>`;

test("units of a translation memory are read in the languages they have, without their codes", async () => {
  const { texts, findings } = await read(tmx, "memory.tmx");
  expect(texts).toEqual([
    { en: "Digital skills", fr: "Compétences numériques & plus" },
    { ar: "المهارات", zh: "技能" },
  ]);
  expect(findings).toEqual([
    { code: "parallelTextInOneLanguage", path: [], values: {}, place: { file: "memory.tmx", row: 7 } },
  ]);
});

test("a memory in UTF-16 is read", async () => {
  const bytes = Buffer.from(`\uFEFF${tmx}`, "utf16le");
  expect((await readParallelTexts(bytes, { fileName: "memory.tmx" })).texts).toHaveLength(2);
});

test("columns headed by the codes of languages are read, and others passed over", async () => {
  const { texts, findings } = await read(
    "id,EN,fr-CH,note\n1,Skills,Compétences,x\n2,Networks,,y\n",
    "terms.csv",
  );
  expect(texts).toEqual([{ en: "Skills", fr: "Compétences" }]);
  expect(findings.map(({ code, place }) => [code, place?.row])).toEqual([["parallelTextInOneLanguage", 3]]);
});

test("a workbook is read like any table", async () => {
  const columns = [{ heading: "en" }, { heading: "zh" }];
  const bytes = await writeWorkbook([{ name: "Terms", columns, rows: [["Skills", "技能"]] }]);
  const { texts } = await readParallelTexts(bytes, { fileName: "terms.xlsx" });
  expect(texts).toEqual([{ en: "Skills", zh: "技能" }]);
});

test("the lines of jsonl name their languages themselves", async () => {
  const { texts } = await read(
    '{"en":"Skills","ru":"Навыки"}\n{"es":"Redes","fr":"Réseaux"}\n',
    "terms.jsonl",
  );
  expect(texts).toEqual([
    { en: "Skills", ru: "Навыки" },
    { es: "Redes", fr: "Réseaux" },
  ]);
});

test("the texts of exported records are read where they were reviewed", async () => {
  const record = (texts: Record<string, string>, state: string) => ({
    kind: "topic",
    id: "t",
    recordState: "published",
    body: { name: { original: "fr", texts, states: { en: state } } },
  });
  const lines = [
    record({ fr: "Compétences", en: "Skills" }, "reviewed"),
    record({ fr: "Réseaux", en: "Nets" }, "machine"),
  ];
  const { texts } = await read(lines.map((line) => JSON.stringify(line)).join("\n"), "topics.jsonl");
  expect(texts).toEqual([{ en: "Skills", fr: "Compétences" }]);
});

test.each([
  ["a table with one language", "en,note\nSkills,x\n", "terms.csv", "languageColumnsMissing"],
  ["a table without a language", "name,note\nSkills,x\n", "terms.csv", "languageColumnsMissing"],
  ["a memory that breaks off", tmx.slice(0, 300), "memory.tmx", "xmlNotWellFormed"],
  ["nothing", "", "memory.tmx", "fileEmpty"],
])("%s is refused with the reason", async (_, text, fileName, code) => {
  const refusal = await read(text, fileName).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(UnreadableFile);
  expect(refusal instanceof UnreadableFile ? refusal.findings.map((finding) => finding.code) : []).toEqual([
    code,
  ]);
});
