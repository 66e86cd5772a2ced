import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { languages } from "@intersector/domain";
import { collectBytes, exportRecords } from "@intersector/exchange";
import { parseReport } from "@intersector/reports";
import type { Register } from "@intersector/store";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSampleRegister, type SampleRegister } from "./sample-register.ts";

let sample: SampleRegister;
let register: Register;
const run: SampleRegister["run"] = (...args) => sample.run(...args);
const inFolder = (name: string) => sample.inFolder(name);
beforeAll(async () => {
  sample = await openSampleRegister();
  ({ register } = sample);
});
afterAll(() => sample.close());

describe("export", () => {
  test.each(["xlsx", "csv", "jsonl"])(
    "what is exported as %s changes nothing when it is imported again",
    async (format) => {
      const file = inFolder(`topics.${format}`);
      const written = await run("export", "topic", "--out", file);
      expect(written.output).toMatch(/records: \d+/);
      const { code, output } = await run("import", "topic", file);
      expect(code).toBe(0);
      expect(output).toMatch(/Rows: (\d+)\. Created: 0; changed: 0; unchanged: \1; refused: 0\./);
    },
    30_000,
  );

  test("to the standard output nothing is given but the records", async () => {
    const { code, output, errors } = await run("export", "group");
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    const lines = output.trimEnd().split("\n");
    expect(lines.length).toBe((await register.list("group")).total);
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({ kind: "group", recordState: "published" });
  });

  test("a place that cannot be written to is said, and leaves nothing behind", async () => {
    const { code, errors } = await run("export", "group", "--out", inFolder("nowhere/g.csv"));
    expect(code).toBe(1);
    expect(errors).toMatch(/cannot be written \(ENOENT\)/);
    expect(readdirSync(dirname(inFolder("g.csv"))).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});

describe("report annual", () => {
  test("every language in every format, each file what its name says, with what lacks a translation", async () => {
    const out = inFolder("report");
    const { code, output, errors } = await run(
      ...["report", "annual", "--lang", "all", "--format", "all", "--out", out],
    );
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    const formats = ["docx", "html", "json", "md", "pdf"];
    expect(readdirSync(out).sort()).toEqual(
      languages
        .flatMap((language) => formats.map((format) => `annual-report-2026-${language}.${format}`))
        .sort(),
    );
    for (const language of languages) {
      const file = (format: string) => readFileSync(join(out, `annual-report-2026-${language}.${format}`));
      expect(file("docx").toString("latin1", 0, 2)).toBe("PK");
      expect(file("pdf").toString("latin1", 0, 5)).toBe("%PDF-");
      expect(file("html").toString("utf8")).toContain(`<html lang="${language}"`);
      const report = parseReport(file("json").toString("utf8"));
      expect(report).toMatchObject({ ok: true, value: { language, blocks: expect.any(Array) } });
      expect(file("md").toString("utf8")).toContain("109");
    }
    expect(output).toMatch(/العربية: .*\n {2}\S+/);
  });

  test("the same records give the same bytes; without what is illustrative it is another report", async () => {
    const [one, two, facts] = [inFolder("one"), inFolder("two"), inFolder("facts")];
    const french = ["report", "annual", "--lang", "fr", "--format", "docx,pdf"];
    await Promise.all([run(...french, "--out", one), run(...french, "--year", "2026", "--out", two)]);
    await run(...french, "--edition", "annual-report-2026", "--without-illustrative", "--out", facts);
    for (const name of ["annual-report-2026-fr.docx", "annual-report-2026-fr.pdf"]) {
      expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name)))).toBe(true);
      expect(readFileSync(join(one, name)).equals(readFileSync(join(facts, name)))).toBe(false);
    }
  });

  test("an edition that is not there is named with those that are", async () => {
    const { code, errors } = await run("report", "annual", "--year", "2019", "--out", inFolder("none"));
    expect(code).toBe(1);
    expect(errors).toContain("“2019”");
    expect(errors).toContain("annual-report-2026 (2026)");
    expect(existsSync(inFolder("none"))).toBe(false);
  });
});

describe("verify", () => {
  test("finds nothing wrong with what the commands have written", async () => {
    const { code, output } = await run("verify");
    expect(output).toContain("Nothing is wrong");
    expect(code).toBe(0);
  });

  test("names a change behind the log, an altered entry and a reference to nothing, in the reader's language", async () => {
    const client = new pg.Client({ connectionString: sample.databaseUrl });
    await client.connect();
    await client.query("alter table record_changes disable trigger user");
    await client.query(
      "alter table record_references drop constraint if exists record_references_to_kind_to_id_fkey",
    );
    await client.query(
      `update records set body = jsonb_set(body, '{title,texts,fr}', '"faux"') where id = 'theme-ai'`,
    );
    await client.query("update record_changes set actor = 'nobody' where sequence = 7");
    await client.query(
      "insert into record_references values ('theme', 'theme-youth', 'nowhere', 'unit', 'gone')",
    );
    await client.end();
    const { code, output } = await run("verify", "--lang", "fr");
    expect(code).toBe(1);
    const lines = output.replaceAll("\u00a0", " ").split("\n");
    expect(lines).toContainEqual(expect.stringMatching(/Entrée 7 \(.+\) : elle a été altérée/));
    expect(lines).toContainEqual(
      expect.stringMatching(/domaine d'intérêt mutuel theme-ai : la fiche n'est pas/),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/theme-youth : une référence n'aboutit à rien : nowhere → unit\/gone/),
    );
    expect(lines.at(-2)).toMatch(/\d+ anomalies\./);
  });
});

test("bytes that an export gives are those of the package that writes them", async () => {
  const own = await collectBytes(
    exportRecords(register.all("topic"), "topic", { format: "csv", language: "en" }),
  );
  const { output } = await run("export", "topic", "--format", "csv");
  expect(output).toBe(own.toString("utf8"));
});
