import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectSentence } from "../../test/expect-sentence.ts";
import { readProblem, startTestApp, type TestApp } from "../../test/test-app.ts";
import {
  checkFile,
  csvHeadings,
  csvOf,
  csvRow,
  type FileContent,
  sheetRow,
  upload,
  workbookOf,
} from "../../test/upload.ts";

const secretary = "sample-secretary";
let api: TestApp;
beforeAll(async () => {
  api = await startTestApp({ worker: true, limits: { uploadBytes: 400_000, bodyBytes: 50_000 } });
}, 60_000);
afterAll(async () => await api.close());

describe("a file of which nothing can be used is refused when it comes, with the place and what to do", () => {
  const good = workbookOf(sheetRow(1, csvHeadings) + sheetRow(2, csvRow("A").split(",")));
  const files: [string, string, FileContent, string, number][] = [
    ["a workbook that was cut off", "liste.xlsx", good.slice(0, -200), "notAWorkbook", 400],
    ["a text that is called a workbook", "liste.xlsx", "title,unit\nA,bdt\n", "notAWorkbook", 400],
    [
      "a zip bomb",
      "liste.xlsx",
      workbookOf(sheetRow(1, [" ".repeat(30_000_000)])),
      "workbookPackedTooTightly",
      400,
    ],
    ["an empty file", "liste.csv", "", "fileEmpty", 400],
    [
      "a picture",
      "liste.png",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      "formatNotRecognized",
      400,
    ],
    [
      "a heading in another encoding",
      "liste.csv",
      new Uint8Array([...Buffer.from("Été,unit\n", "latin1")]),
      "wrongEncoding",
      400,
    ],
    [
      "a quotation mark that is not closed",
      "liste.csv",
      `${csvHeadings}\n${csvRow('"A')}`,
      "quoteNotClosed",
      400,
    ],
    ["a heading that stands twice", "liste.csv", "title,title\nA,B\n", "headingRepeated", 400],
  ];
  test.each(files)("%s", async (_what, name, content, code, status) => {
    for (const lang of ["fr", "ar"] as const) {
      const problem = await readProblem(await upload(api, secretary, { name, content }, { lang }), status);
      expect(problem).toMatchObject({ code: "unreadableFile", findings: [{ code, in: "body" }] });
      expectSentence(problem.detail, lang);
      expectSentence(problem.findings[0]?.message, lang);
    }
  });

  test("one that is larger than is allowed is refused before it is read", async () => {
    const large = { name: "liste.csv", content: `${csvHeadings}\n${"x".repeat(500_000)}` };
    for (const lang of ["fr", "ar"] as const) {
      const problem = await readProblem(await upload(api, secretary, large, { lang }), 413);
      expect(problem.code).toBe("tooLarge");
      expectSentence(problem.detail, lang);
    }
    // Who may not import may not send a file of that size either.
    const fit = { name: "liste.csv", content: `${csvHeadings}\n${"x".repeat(100_000)}` };
    expect((await upload(api, "sample-member", fit)).status).toBe(413);
  });
});

describe("a form that does not fit is refused with the field and what it takes", () => {
  const file = csvOf(csvRow("A"));
  const forms: [string, Record<string, string>, string, string][] = [
    ["an unknown kind", { kind: "buro" }, "#/kind", "notInList"],
    ["an unknown encoding", { encoding: "ebcdic" }, "#/encoding", "notInList"],
    ["an unknown field", { kindd: "activity" }, "#/kindd", "unknownField"],
  ];
  test.each(forms)("%s", async (_what, fields, pointer, code) => {
    for (const lang of ["fr", "ar"] as const) {
      const problem = await readProblem(await upload(api, secretary, file, { lang, ...fields }), 400);
      expect(problem.findings).toMatchObject([{ pointer, code, in: "body" }]);
      expectSentence(problem.findings[0]?.message, lang);
    }
  });

  test("no file, a text in its place, or two of them", async () => {
    const form = new FormData();
    form.set("kind", "activity");
    const ask = async () => (await readProblem(await api.ask(secretary, "/imports", { form }), 400)).findings;
    expect(await ask()).toMatchObject([{ pointer: "#/file", code: "required" }]);
    form.set("file", "title\nA");
    expect(await ask()).toMatchObject([{ pointer: "#/file", code: "wrongType" }]);
    form.set("file", new File(["title\nA"], "a.csv"));
    form.append("file", new File(["title\nA"], "b.csv"));
    expect(await ask()).toMatchObject([{ pointer: "#/file", code: "wrongType" }]);
  });

  test("an unknown map, and what is no form at all", async () => {
    const problem = await readProblem(await upload(api, secretary, file, { map: "sap", lang: "fr" }), 400);
    expect(problem).toMatchObject({ code: "unknownFormat" });
    expect(problem.detail).toContain("register, uninfo");
    const json = await readProblem(await api.ask(secretary, "/imports", { body: {}, lang: "ar" }), 415);
    expect(json.detail).toContain("multipart/form-data");
    const broken = await api.ask(secretary, "/imports", {
      method: "POST",
      headers: { "Content-Type": "multipart/form-data; boundary=x" },
      body: "no form",
    });
    await readProblem(broken, 400);
  });
});

describe("the dry run names each bad row with its cell and reason, in the reader's language", () => {
  const csv: [string, string, string, string][] = [
    ["a day that does not exist", csvRow("A", "bdt", "2026-02-30"), "dateDoesNotExist", "period.from"],
    ["a date in other words", csvRow("A", "bdt", "soon"), "notADate", "period.from"],
    ["a reference to nothing", csvRow("A", "nobody-at-all"), "referenceMissing", "unit"],
    ["a value of no list", csvRow("A").replace("project", "projet-pilote"), "notInList", "category"],
    ["a title that is missing", csvRow(""), "required", "title"],
  ];
  test.each(csv)("of csv: %s", async (_what, line, code, column) => {
    for (const lang of ["fr", "ar"] as const) {
      const { stored, outcomes } = await checkFile(api, secretary, csvOf(csvRow("Good"), line), { lang });
      expect(stored).toMatchObject({ state: "checked", counts: { rows: 2, created: 1, refused: 1 } });
      const bad = outcomes.find(({ type }) => type === "refused");
      expect(bad).toMatchObject({
        row: 3,
        findings: [{ code, row: 3, column: expect.stringContaining(column.split(".")[0] ?? "") }],
      });
      expectSentence(bad?.findings[0]?.message, lang);
    }
  });

  test("of a workbook: a formula, with its sheet and cell", async () => {
    const content = workbookOf(
      sheetRow(1, csvHeadings) +
        sheetRow(2, csvRow("Good").split(",")) +
        sheetRow(3, ['=HYPERLINK("x")', ...csvRow("").split(",").slice(1)]),
    );
    for (const lang of ["fr", "ar"] as const) {
      const { stored, outcomes } = await checkFile(api, secretary, { name: "liste.xlsx", content }, { lang });
      expect(stored.counts).toMatchObject({ created: 1, refused: 1 });
      const [finding] = outcomes.find(({ type }) => type === "refused")?.findings ?? [];
      expect(finding).toMatchObject({ code: "cellIsFormula", sheet: "Liste", row: 3, column: "title.en" });
      expectSentence(finding?.message, lang);
    }
  });

  test("of csv: a text of which nobody says in which language it was written", async () => {
    const content = "title.en,title.fr,category,state,unit\nThe title,Le titre,project,underWay,bdt\n";
    for (const lang of ["fr", "ar"] as const) {
      const { stored, outcomes } = await checkFile(api, secretary, { name: "liste.csv", content }, { lang });
      expect(stored.counts).toMatchObject({ rows: 1, refused: 1 });
      const [finding] = outcomes[0]?.findings ?? [];
      expect(finding).toMatchObject({ row: 2, column: expect.stringMatching(/^title/) });
      expectSentence(finding?.message, lang);
    }
  });

  test("of jsonl: a line that is no JSON, and a field that there is not", async () => {
    const line = (more: object) =>
      JSON.stringify({ "title.en": "A", category: "project", state: "underWay", unit: "bdt", ...more });
    const content = [line({}), '{"title": "B"', line({ colour: "blue" }), "[1]"].join("\n");
    for (const lang of ["fr", "ar"] as const) {
      const { stored, outcomes } = await checkFile(
        api,
        secretary,
        { name: "liste.jsonl", content },
        { lang },
      );
      const found = outcomes.flatMap(({ row: at, findings, notes }) =>
        [...findings, ...notes].map(({ code }) => [at, code]),
      );
      expect(found).toEqual(
        expect.arrayContaining([
          [2, "lineNotJson"],
          [4, "lineNotObject"],
        ]),
      );
      expect(JSON.stringify([outcomes, stored.findings])).toContain("colour");
      for (const { findings } of outcomes) for (const { message } of findings) expectSentence(message, lang);
    }
  });

  test("what shows only on the way ends the check, with the place", async () => {
    const content = new Uint8Array([...Buffer.from(`${csvHeadings}\n${csvRow("Été")}\n`, "latin1")]);
    const encoding = await checkFile(api, secretary, { name: "liste.csv", content }, { lang: "fr" });
    expect(encoding.stored).toMatchObject({ state: "failed", findings: [{ code: "wrongEncoding", row: 2 }] });
    expectSentence(encoding.stored.error, "fr");
    const unknown = { name: "liste.csv", content: "title.en,colour\nA,blue\n" };
    const heading = await checkFile(api, secretary, unknown, { lang: "ar" });
    expect(heading.stored).toMatchObject({
      state: "failed",
      findings: [{ code: "headingUnknown", column: "colour" }],
    });
    expectSentence(heading.stored.findings[0]?.message, "ar");
    const stated = await checkFile(
      api,
      secretary,
      { name: "liste.csv", content },
      { encoding: "windows-1252" },
    );
    expect(stated.outcomes).toMatchObject([{ type: "created", title: "Été" }]);
  });
});
