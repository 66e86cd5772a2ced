import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages } from "@intersector/domain";
import { collectBytes, exportRecords, readTable, writeWorkbook } from "@intersector/exchange";
import { parseReport } from "@intersector/reports";
import { sampleRecords } from "@intersector/sample";
import { openRegister, type Register } from "@intersector/store";
import { createTestDatabase, type TestDatabase } from "@intersector/store/testing";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli, startCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "intersector-cli-register-"));
const inFolder = (name: string) => join(folder, name);
let database: TestDatabase;
let register: Register;
/** Runs a command on the register of this file's tests. */
const run = (...args: string[]) => runCli(args, { env: { DATABASE_URL: database.databaseUrl } });

beforeAll(async () => {
  database = await createTestDatabase();
  register = await openRegister({ databaseUrl: database.databaseUrl });
  await register.putMany(sampleRecords(), { actor: "sample" });
}, 60_000);
afterAll(async () => {
  await register.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const projects = [
  {
    id: 1,
    agency: "ITU",
    name: "Formation à la cybersécurité",
    start: "2026-01-01",
    end: "2026-12-31",
    lang: "fr",
  },
  { id: 2, agency: "UNICEF", name: "School connectivity", start: "2026-02-30", end: null, lang: "en" },
  {
    id: 3,
    agency: "ITU",
    name: "Digital skills for farmers",
    start: "2027-01-01",
    end: "2026-01-01",
    lang: "en",
  },
  {
    id: 4,
    agency: "UNICEF",
    name: "Connexion des \u0007écoles",
    start: null,
    end: null,
    lang: "fr",
    sdg: "4",
  },
];
const projectLines = [...projects.map((project) => JSON.stringify(project)), "{ not JSON"].join("\n");

describe("import", () => {
  test("all good rows go in; every bad row is said with its cell and reason, and stands in a file for correction", async () => {
    const file = inFolder("projects.jsonl");
    writeFileSync(file, projectLines);
    const refused = inFolder("refused.jsonl");
    const { code, output, errors } = await run(
      ...["import", "activity", file, "--map", "uninfo", "--publish", "--refused", refused],
    );
    expect({ code, errors }).toEqual({ code: 1, errors: "" });
    expect(output).toContain("Rows: 5. Created: 2; changed: 0; unchanged: 0; refused: 3.");
    expect(output).toContain("Row 2, column “start”: There is no such day as 2026-02-30.");
    expect(output).toMatch(/Row 3, column “\w+”: .+\n/);
    expect(output).toMatch(/Row 5: .*JSON/);
    expect(output).toMatch(/Noted.*\n.*Row 4, column “name”.*\n.*Row 4, column “sdg”/);
    expect(await register.get("activity", "uninfo-1")).toMatchObject({
      state: "published",
      updatedBy: expect.stringMatching(/^terminal\/.+/),
      body: { title: { original: "fr" }, state: expect.any(String) },
    });
    expect(await register.get("unit", "uninfo-itu")).toBeDefined();

    const lines = readFileSync(refused, "utf8").trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain("no such day as 2026-02-30");
    const corrected = lines
      .slice(0, 2)
      .map((line) => line.replace("2026-02-30", "2026-02-28").replace("2027-01-01", "2025-01-01"));
    const again = inFolder("corrected.jsonl");
    writeFileSync(again, corrected.join("\n"));
    const second = await run("import", "activity", again, "--map", "uninfo");
    expect(second).toMatchObject({ code: 0, output: expect.stringContaining("Created: 2;") });
  }, 30_000);

  test("a second time, nothing changes", async () => {
    const { code, output } = await run(
      "import",
      "activity",
      inFolder("projects.jsonl"),
      "--map",
      "uninfo",
      "--lang",
      "fr",
    );
    expect(code).toBe(1);
    expect(output.replaceAll("\u00a0", " ")).toContain(
      "Créées : 0 ; modifiées : 0 ; inchangées : 2 ; refusées : 3.",
    );
    expect(output).toContain("--refused");
  }, 30_000);

  test("a dry run writes nothing, and --all-or-nothing writes nothing when a row is refused", async () => {
    const file = inFolder("units.csv");
    writeFileSync(
      file,
      "id,name.fr,type,side\nbureau-x,Bureau X,Bureau,ITU-D\nbureau-y,Bureau Y,Bureau,ITU-Y\n",
    );
    const before = await register.counts();
    const dry = await run("import", "unit", file, "--dry-run");
    expect(dry.output).toContain("Would be created: 1;");
    expect(dry.output).toContain("this was a dry run");
    expect(dry.code).toBe(1);
    const none = await run("import", "unit", file, "--all-or-nothing");
    expect(none.code).toBe(1);
    expect(none.output).toContain("Row 3, column “side”");
    expect(none.errors).toContain("nothing was written");
    expect(await register.counts()).toEqual(before);
  }, 30_000);

  test("a workbook with several sheets is read from the one that is named; refused rows come back as a workbook", async () => {
    const file = inFolder("themes.xlsx");
    const columns = [{ heading: "id" }, { heading: "title.en" }];
    writeFileSync(
      file,
      await writeWorkbook([
        { name: "First", columns, rows: [["theme-first", "First"]] },
        {
          name: "Second",
          columns,
          rows: [
            ["theme-second", "Second"],
            ["Not an id!", "Third"],
          ],
        },
      ]),
    );
    const unnamed = await run("import", "theme", file);
    expect(unnamed.code).toBe(1);
    expect(unnamed.errors).toContain("First, Second");
    const refused = inFolder("themes-refused.xlsx");
    const named = await run("import", "theme", file, "--sheet", "Second", "--refused", refused);
    expect(named.output).toContain("Created: 1;");
    const table = await readTable(readFileSync(refused), { fileName: "r.xlsx" });
    const rows = await Array.fromAsync(table.rows);
    expect(rows.map(({ cells }) => cells.id)).toEqual(["Not an id!"]);
    expect(await register.get("theme", "theme-first")).toBeUndefined();
  }, 30_000);

  test("an encoding is read when it is named, and a file in another is refused with its place", async () => {
    const file = inFolder("latin.csv");
    writeFileSync(file, Buffer.from("id,title.fr\ntheme-eteint,Équipé\n", "latin1"));
    const plain = await run("import", "theme", file);
    expect(plain.code).toBe(1);
    expect(plain.errors).toMatch(/Row 2.*UTF-8/);
    const named = await run("import", "theme", file, "--encoding", "windows-1252");
    expect(named).toMatchObject({ code: 0 });
    expect((await register.get("theme", "theme-eteint"))?.body.title.texts.fr).toBe("Équipé");
  }, 30_000);

  test.each([
    ["a workbook that is cut off", "cut.xlsx", Buffer.from("PK\u0003\u0004 and nothing more")],
    ["a file that is called a workbook and is none", "false.xlsx", Buffer.from("id,title")],
    ["an empty file", "empty.csv", Buffer.from("")],
    ["a heading that nobody knows", "heading.csv", Buffer.from("id,colour\na,red\n")],
    ["a quotation mark that is never closed", "quote.csv", Buffer.from('id,title.fr\na,"open\n')],
  ])("%s is refused in sentences, with exit code 1", async (_, name, bytes) => {
    writeFileSync(inFolder(name), bytes);
    const { code, errors } = await run("import", "theme", inFolder(name));
    expect(code).toBe(1);
    expect(errors).not.toMatch(/\bat .*:\d+:\d+/);
    expect(errors).not.toMatch(/[{}]|undefined/);
    expect(errors.trimEnd().split("\n").length).toBeGreaterThanOrEqual(2);
  });

  test("told to end in the middle, it writes nothing and says so", async () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      JSON.stringify({ id: 100_000 + index, agency: "ITU", name: `Project ${index}`, lang: "en" }),
    );
    const file = inFolder("many.jsonl");
    writeFileSync(file, many.join("\n"));
    const before = await register.counts();
    const command = startCli(["import", "activity", file, "--map", "uninfo"], {
      env: { DATABASE_URL: database.databaseUrl },
    });
    const client = new pg.Client({ connectionString: database.databaseUrl });
    await client.connect();
    // The moment in which the import has begun to write: it holds the log of changes.
    await expect
      .poll(
        async () => {
          const { rows } = await client.query(
            "select 1 from pg_locks l join pg_class c on c.oid = l.relation where c.relname = 'record_changes' and l.mode = 'RowExclusiveLock'",
          );
          return rows.length;
        },
        { timeout: 20_000, interval: 20 },
      )
      .toBeGreaterThan(0);
    command.tell("SIGINT");
    const { code, errors } = await command.ended;
    expect(code).toBe(130);
    expect(errors).toContain("Interrupted.");
    await client.end();
    expect(await register.counts()).toEqual(before);
  }, 60_000);
});

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
    const { code, errors } = await run("export", "group", "--out", join(folder, "nowhere", "g.csv"));
    expect(code).toBe(1);
    expect(errors).toMatch(/cannot be written \(ENOENT\)/);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
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
  }, 60_000);

  test("the same records give the same bytes; without what is illustrative it is another report", async () => {
    const [one, two, facts] = [inFolder("one"), inFolder("two"), inFolder("facts")];
    const french = ["report", "annual", "--lang", "fr", "--format", "docx,pdf"];
    await Promise.all([run(...french, "--out", one), run(...french, "--year", "2026", "--out", two)]);
    await run(...french, "--edition", "annual-report-2026", "--without-illustrative", "--out", facts);
    for (const name of ["annual-report-2026-fr.docx", "annual-report-2026-fr.pdf"]) {
      expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name)))).toBe(true);
      expect(readFileSync(join(one, name)).equals(readFileSync(join(facts, name)))).toBe(false);
    }
  }, 60_000);

  test("an edition that is not there is named with those that are", async () => {
    const { code, errors } = await run("report", "annual", "--year", "2019", "--out", inFolder("none"));
    expect(code).toBe(1);
    expect(errors).toContain("“2019”");
    expect(errors).toContain("annual-report-2026 (2026)");
    expect(existsSync(inFolder("none"))).toBe(false);
  });
});

describe("an embedded register of its own", () => {
  test("an import makes it, an export reads it, and where there is none that is said", async () => {
    const data = inFolder("embedded");
    const file = inFolder("own.csv");
    writeFileSync(file, "id,title.fr\ntheme-own,Propre\n");
    const none = await runCli(["verify", "--data", data]);
    expect(none).toMatchObject({ code: 1, errors: expect.stringContaining(`no register in ${data}`) });
    const imported = await runCli(["import", "theme", file, "--data", data]);
    expect(imported).toMatchObject({ code: 0, errors: "" });
    expect(imported.output).toContain(`in ${data} in`);
    const exported = await runCli(["export", "theme", "--format", "csv", "--data", data]);
    expect(exported.output).toContain("theme-own");
  }, 60_000);
});

describe("verify", () => {
  test("finds nothing wrong with what the commands have written", async () => {
    const { code, output } = await run("verify");
    expect(output).toContain("Nothing is wrong");
    expect(code).toBe(0);
  });

  test("names a change behind the log, an altered entry and a reference to nothing, in the reader's language", async () => {
    const client = new pg.Client({ connectionString: database.databaseUrl });
    await client.connect();
    await client.query("alter table record_changes disable trigger user");
    await client.query(
      "alter table record_references drop constraint if exists record_references_to_kind_to_id_fkey",
    );
    await client.query(
      `update records set body = jsonb_set(body, '{title,texts,fr}', '"faux"') where id = 'theme-eteint'`,
    );
    await client.query("update record_changes set actor = 'nobody' where sequence = 7");
    await client.query(
      "insert into record_references values ('theme', 'theme-second', 'nowhere', 'unit', 'gone')",
    );
    await client.end();
    const { code, output } = await run("verify", "--lang", "fr");
    expect(code).toBe(1);
    const lines = output.replaceAll("\u00a0", " ").split("\n");
    expect(lines).toContainEqual(expect.stringMatching(/Entrée 7 \(.+\) : elle a été altérée/));
    expect(lines).toContainEqual(
      expect.stringMatching(/domaine d'intérêt mutuel theme-eteint : la fiche n'est pas/),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/theme-second : une référence n'aboutit à rien : nowhere → unit\/gone/),
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
