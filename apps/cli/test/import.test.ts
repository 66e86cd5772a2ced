import { readFileSync, writeFileSync } from "node:fs";
import { readTable, writeWorkbook } from "@intersector/exchange";
import type { Register } from "@intersector/store";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli, startCli } from "./run-cli.ts";
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
  });

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
  });

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
  });

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
  });

  test("an encoding is read when it is named, and a file in another is refused with its place", async () => {
    const file = inFolder("latin.csv");
    writeFileSync(file, Buffer.from("id,title.fr\ntheme-eteint,Équipé\n", "latin1"));
    const plain = await run("import", "theme", file);
    expect(plain.code).toBe(1);
    expect(plain.errors).toMatch(/Row 2.*UTF-8/);
    const named = await run("import", "theme", file, "--encoding", "windows-1252");
    expect(named).toMatchObject({ code: 0 });
    expect((await register.get("theme", "theme-eteint"))?.body.title.texts.fr).toBe("Équipé");
  });

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

  test.each([
    ["told to end", 130, "Interrupted."],
    ["cut off from its database", 1, "The database gave up during the work"],
  ] as const)("%s in the middle, it writes nothing and says so", async (what, exitCode, said) => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      JSON.stringify({ id: 100_000 + index, agency: "ITU", name: `Project ${index}`, lang: "en" }),
    );
    const file = inFolder("many.jsonl");
    writeFileSync(file, many.join("\n"));
    const before = await register.counts();
    const command = startCli(["import", "activity", file, "--map", "uninfo"], {
      env: { DATABASE_URL: sample.databaseUrl },
    });
    const client = new pg.Client({ connectionString: sample.databaseUrl });
    await client.connect();
    // Whoever has begun to write holds the log of changes.
    const findWriter = async (): Promise<number | undefined> => {
      const { rows } = await client.query<{ pid: number }>(
        `select l.pid from pg_locks l join pg_class c on c.oid = l.relation
         where c.relname = 'record_changes' and l.mode = 'RowExclusiveLock'`,
      );
      return rows[0]?.pid;
    };
    await expect.poll(findWriter, { timeout: 30_000, interval: 20 }).toBeDefined();
    if (what === "told to end") command.tell("SIGINT");
    else await client.query("select pg_terminate_backend($1)", [await findWriter()]);
    const { code, errors } = await command.ended;
    expect(code).toBe(exitCode);
    expect(errors).toContain(said);
    expect(errors).not.toMatch(/\bat .*:\d+:\d+/);
    await client.end();
    expect(await register.counts()).toEqual(before);
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
  });
});
