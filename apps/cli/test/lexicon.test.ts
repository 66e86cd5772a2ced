import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collectBytes, exportRecords } from "@intersector/exchange";
import { sampleRegister } from "@intersector/sample";
import { parseLexicon } from "@intersector/text";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "intersector-cli-lexicon-"));
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  const topics = sampleRegister().filter((record) => record.kind === "topic");
  const options = { format: "jsonl", language: "en" } as const;
  writeFileSync(inFolder("topics.jsonl"), await collectBytes(exportRecords(topics, "topic", options)));
  writeFileSync(
    inFolder("terms.csv"),
    "en,fr\nskills,compétences\nnetworks,\ndigital skills,compétences numériques\n",
  );
  writeFileSync(inFolder("one.csv"), "fr,ru\nréseau,сеть\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a lexicon is learnt from files of several kinds, and what was left out is told with its place", async () => {
  const out = inFolder("lexicon.json");
  const files = [inFolder("topics.jsonl"), inFolder("terms.csv")];
  const { code, output, errors } = await runCli(["lexicon", ...files, "--out", out]);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  expect(output).toContain("terms.csv: texts: 2; left out: 1.\n  Row 3: ");
  expect(output).toContain("Pivot: English. Languages, with the texts of each: ");
  const lexicon = parseLexicon(readFileSync(out, "utf8"), { languages: ["fr"] });
  expect(lexicon.translationsOf("compétent", "fr")).toEqual([]);
  expect(lexicon.translationsOf("numer", "fr")[0]?.term).toBe("digit");
});

test("files without the pivot are refused, and nothing is written", async () => {
  const out = inFolder("none.json");
  const { code } = await runCli(["lexicon", inFolder("one.csv"), "--out", out]);
  expect(code).toBe(1);
  expect(() => readFileSync(out)).toThrow();
  expect((await runCli(["lexicon", inFolder("one.csv"), "--pivot", "fr", "--out", out])).code).toBe(0);
  expect((await runCli(["lexicon", inFolder("one.csv"), "--pivot", "xx", "--out", out])).code).toBe(2);
  expect((await runCli(["lexicon", inFolder("one.csv")])).code).toBe(2);
});
