import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { languages } from "@intersector/domain";
import { afterAll, describe, expect, test, vi } from "vitest";
import { findReaderLanguage } from "../src/arguments.ts";
import { describeFailure } from "../src/fail.ts";
import { createProgram } from "../src/program.ts";
import { runCli } from "./run-cli.ts";

/** What a command line that is wrong is answered, and the exit code. */
async function refusalOf(...args: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const says = vi.spyOn(console, "error").mockImplementation((line: string) => void lines.push(line));
  try {
    const language = findReaderLanguage(args) ?? "en";
    await createProgram(language).parseAsync(args, { from: "user" });
    return { code: 0, said: "" };
  } catch (error) {
    const code = describeFailure(error, "en");
    return { code, said: lines.join("\n") };
  } finally {
    says.mockRestore();
  }
}

const list = join(mkdtempSync(join(tmpdir(), "intersector-cli-usage-")), "list.csv");
writeFileSync(list, "id,title.en\n");
afterAll(() => rmSync(dirname(list), { recursive: true }));
const nowhere = ["--data", "/nonexistent/data"];

test.each([
  [["strat"], "There is no command “strat”. Did you mean start?"],
  [["start", "--prot", "1"], "There is no option “--prot” here. Did you mean --port?"],
  [["start", "--port", "80a"], "“80a” is not a port. A whole number from 1 to 65535 is expected."],
  [["start", "--port", "0"], "“0” is not a port."],
  [["start", "--port"], "“--port <port>” is missing."],
  [["start", "more", "words"], "“more, words” is not expected here."],
  [
    ["start", "--lang", "xx"],
    "“xx” is not one of the six languages. One of ar, zh, en, fr, ru, es is expected.",
  ],
  [["import", "activity"], "“file” is missing."],
  [
    ["import", "activities", "a.csv", ...nowhere],
    "“activities” is not a kind of record. Choose among: unit, person,",
  ],
  [
    ["import", "unit", "a.csv", "--map", "uninfo", ...nowhere],
    "no column map “uninfo” for the kind unit. Choose among: register.",
  ],
  [["import", "activity", "a.csv", "--map", "x", ...nowhere], "Choose among: register, uninfo."],
  [
    ["import", "activity", "a.csv", "--encoding", "ebcdic", ...nowhere],
    "The encoding “ebcdic” is not known here.",
  ],
  [
    ["import", "activity", "a.csv", "--dry-run", "--all-or-nothing"],
    "--dry-run and --all-or-nothing cannot be used together.",
  ],
  [["import", "activity", list, "--refused", "r.xlsx", ...nowhere], "must end in .csv"],
  [
    ["export", "topic", "--format", "pdf", ...nowhere],
    "The format “pdf” is not known here. Choose among: xlsx, csv, jsonl.",
  ],
  [["export", "topic", "--out", "topics.txt", ...nowhere], "The format “txt” is not known here."],
  [["report", "annual", "--lang", "fr,de", ...nowhere], "“de” is not one of the six languages."],
  [
    ["report", "annual", "--format", "docx,odt", ...nowhere],
    "The format “odt” is not known here. Choose among: docx, pdf, html, md, json.",
  ],
  [["report", "annual", "--year", "26", ...nowhere], "“26” is not a year."],
  [
    ["report", "annual", "--year", "2026", "--edition", "a", ...nowhere],
    "--year and --edition cannot be used together.",
  ],
  [["overlaps", "a.csv"], "“--out <file>” is missing."],
  [["overlaps", "a.csv", "--out", "a.docx"], "Choose among: json, xlsx, html."],
  [["overlaps", "a.csv", "--out", "a.json", "--threshold", "2"], "“2” is not a threshold."],
  [["overlaps", "a.csv", "--out", "a.json", "--map", "sap"], "Choose among: register, uninfo."],
] as const)("wrong usage has exit code 2 and one sentence: %j", async (args, sentence) => {
  const { code, said } = await refusalOf(...args);
  expect(said).toContain(sentence);
  expect(said.split("\n")).toHaveLength(1);
  expect(code).toBe(2);
});

test.each([
  [
    ["import", "activity", "/nonexistent/a.csv", ...nowhere],
    "The file “/nonexistent/a.csv” cannot be read (ENOENT).",
  ],
  [["import", "activity", import.meta.dirname, ...nowhere], "cannot be read (EISDIR)."],
  [["overlaps", "/nonexistent/a.csv", "--out", "a.json"], "cannot be read (ENOENT)."],
  [["verify", ...nowhere], "There is no register in /nonexistent/data."],
  [["export", "topic", ...nowhere], "There is no register in /nonexistent/data."],
] as const)("what cannot be done has exit code 1 and one sentence: %j", async (args, sentence) => {
  const { code, said } = await refusalOf(...args);
  expect(said).toContain(sentence);
  expect(said.split("\n")).toHaveLength(1);
  expect(code).toBe(1);
});

test.each([
  [["start", "--lang", "fr"], "fr"],
  [["--lang=ru", "start"], "ru"],
  [["overlaps", "report", "--lang", "zh"], "zh"],
  [["--lang", "es", "report", "annual", "--lang", "ar,fr"], "es"],
  [["report", "annual", "--lang", "ar,fr"], undefined],
  [["overlaps", "--", "--lang", "fr"], undefined],
] as const)("a command line of %j asks for %s", (args, language) => {
  expect(findReaderLanguage(args)).toBe(language);
});

describe("as a process", () => {
  test("refusals are in the reader's language: that of the option, or else of the environment", async () => {
    const [asked, environment] = await Promise.all([
      runCli(["start", "--port", "x", "--lang", "ru"]),
      runCli(["start", "--port", "x"], { env: { LANG: "es_CH.UTF-8" } }),
    ]);
    expect(asked).toMatchObject({
      code: 2,
      output: "",
      errors: expect.stringContaining("не является номером порта"),
    });
    expect(environment).toMatchObject({
      code: 2,
      output: "",
      errors: expect.stringContaining("no es un número de puerto"),
    });
  });

  test("after `report`, --lang names the languages of the report; before it, the reader's", async () => {
    const reader = await runCli(["--lang", "fr", "report", "annual", "--lang", "ar,de", ...nowhere]);
    expect(reader).toMatchObject({ code: 2, errors: expect.stringContaining("l'une des six langues") });
  });

  test("help is given on the standard output, with the separator that a package manager hands on", async () => {
    const help = await runCli(["start", "--", "--help"]);
    expect(help).toMatchObject({ code: 0, errors: "" });
    expect(help.output).toContain("--no-dashboard");
  });

  test("no command at all shows the help, and is wrong usage", async () => {
    const { code, errors } = await runCli([]);
    expect(code).toBe(2);
    for (const name of ["start", "dev", "import", "export", "verify", "report", "overlaps"]) {
      expect(errors).toMatch(new RegExp(`^ {2}${name}\\b`, "m"));
    }
  });
});

test.each(languages)("every page of help is whole in %s", (language) => {
  const program = createProgram(language);
  const pages = [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)];
  expect(pages).toHaveLength(14);
  const english = /Usage:|Options:|Commands:|Arguments:|default:|display help/;
  for (const page of pages) {
    const text = page.helpInformation();
    expect(text).toContain("--help");
    if (language !== "en") expect(text).not.toMatch(english);
  }
});
