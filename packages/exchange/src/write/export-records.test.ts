import { isLanguage, kindNames, type RegisterRecord } from "@intersector/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryBody } from "../../test/arbitrary-body.ts";
import { planOf, recordOf } from "../../test/support.ts";
import { registerMap } from "../columns/register-map.ts";
import { UnwritableFile } from "../file-errors.ts";
import { type FileFormat, fileFormats } from "../file-format.ts";
import { type ImportLookup, lookupIn } from "../plan/import-lookup.ts";
import { readTable } from "../read/read-table.ts";
import { exportRecords, templateFor } from "./export-records.ts";
import { collectBytes } from "./write-table.ts";

/** Few runs for each of 24 kinds and three formats: together they are some thousand records. */
const runs: Readonly<Record<FileFormat, number>> = { xlsx: 4, csv: 12, jsonl: 12 };

const cases = kindNames.flatMap((kind) => fileFormats.map((format) => [kind, format] as const));

test.each(cases)(
  "an export of any %s as %s, imported, changes nothing and makes the same anew",
  async (kind, format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryBody(kind), { minLength: 1, maxLength: 4 }), async (bodies) => {
        fc.pre(!sharesExternalId(bodies));
        const records = bodies.map((body, index) => recordOf(kind, `r-${index}`, body));
        const bytes = await collectBytes(exportRecords(records, kind, { format, language: "fr" }));
        const options = { fileName: `x.${format}` };
        const again = await planOf(bytes, registerMap(kind), {
          ...options,
          lookup: everythingThere(records),
        });
        expect(again.filter(({ outcome }) => outcome !== "unchanged")).toEqual([]);
        const anew = await planOf(bytes, registerMap(kind), { ...options, lookup: everythingThere([]) });
        expect(anew.map((row) => (row.outcome === "created" ? row.write : row))).toEqual(
          records.map(({ id, body, state }) => ({ kind, id, body, state })),
        );
      }),
      { numRuns: runs[format] },
    );
  },
  60_000,
);

/** No two records of a register have one external id. */
function sharesExternalId(bodies: readonly Readonly<Record<string, unknown>>[]): boolean {
  const ids = bodies.flatMap((body) => (body.externalIds as object[]).map((id) => JSON.stringify(id)));
  return new Set(ids).size < ids.length;
}

/** A register in which every record that anything refers to is there, beside those given. */
function everythingThere(records: readonly RegisterRecord[]): ImportLookup {
  const own = new Set(["r-0", "r-1", "r-2", "r-3"]);
  const given = lookupIn(records);
  return {
    ...given,
    recordsById: async (kind, ids) => {
      const found = new Map(await given.recordsById(kind, ids));
      for (const id of ids) if (!found.has(id) && !own.has(id)) found.set(id, {} as never);
      return found;
    },
  };
}

const topic = recordOf("topic", "accessibility", {
  title: { original: "en", texts: { en: "=Accessibility" }, states: {} },
  state: "active",
  group: "iscg",
});

test.each(fileFormats)(
  "the same records give the same bytes as %s, on another day as well",
  async (format) => {
    const first = await collectBytes(exportRecords([topic], "topic", { format, language: "ar" }));
    const second = await collectBytes(exportRecords([topic], "topic", { format, language: "ar" }));
    expect(first.equals(second)).toBe(true);
    expect(first.includes(String(new Date().getFullYear() - 1980))).toBe(false);
  },
);

const chosen = ["state", "title.fr", "recordState", "title", "period", "state"];

test.each(fileFormats)(
  "chosen columns go out as %s in their order, and their import changes nothing",
  async (format) => {
    const records = ["a", "b"].map((id) =>
      recordOf("activity", id, {
        title: {
          original: "en",
          texts: { en: `Activity ${id}`, fr: `Activité ${id}` },
          states: { fr: "reviewed" },
        },
        category: "project",
        state: "underWay",
        unit: "bdt",
        ...(id === "a" ? { period: { from: "2026-01-01" } } : {}),
      }),
    );
    const options = { format, language: "fr", fields: chosen } as const;
    const bytes = await collectBytes(exportRecords(records, "activity", options));
    const table = await readTable(bytes, { fileName: `x.${format}` });
    const rows = await Array.fromAsync(table.rows);
    expect(table.headings ?? Object.keys(rows[0]?.cells ?? {})).toEqual([
      ...[
        "id",
        "state",
        "title.fr",
        "recordState",
        "title.ar",
        "title.zh",
        "title.en",
        "title.ru",
        "title.es",
      ],
      ...["title.language", "title.other", "title.states", "period.from", "period.to"],
    ]);
    expect(rows[0]?.cells).toMatchObject({ id: "a", state: "underWay", "title.fr": "Activité a" });
    const again = await planOf(bytes, registerMap("activity"), {
      fileName: `x.${format}`,
      lookup: everythingThere(records),
    });
    expect(again.map(({ outcome }) => outcome)).toEqual(["unchanged", "unchanged"]);
  },
);

test("a field that the kind does not have is named", () => {
  const options = { format: "csv", language: "en", fields: ["title", "colour", "period.until"] } as const;
  expect(() => exportRecords([], "activity", options)).toThrow("colour, period.until");
});

test("csv runs no formula, in English or in any reader's program", async () => {
  const bytes = await collectBytes(exportRecords([topic], "topic", { format: "csv", language: "en" }));
  expect(bytes.toString()).toContain(`"'=Accessibility"`);
  expect(bytes.subarray(0, 3).toString("hex")).toBe("efbbbf");
});

test("a text too long for a cell of a workbook is refused by name, not cut off", async () => {
  const long = recordOf("topic", "long", {
    ...topic.body,
    title: { original: "ru", texts: { ru: "я".repeat(40_000) } },
  });
  const writing = collectBytes(exportRecords([topic, long], "topic", { format: "xlsx", language: "ru" }));
  const error = await writing.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(UnwritableFile);
  expect(error).toMatchObject({ findings: [{ code: "cellTooLong", place: { row: 3, column: "title.ru" } }] });
});

test.each(kindNames)(
  "the template of %s is read back as a table without rows, beside its legend",
  async (kind) => {
    for (const language of ["ar", "zh"] as const) {
      const bytes = await collectBytes(templateFor(kind, { format: "xlsx", language }));
      const table = await readTable(bytes, { fileName: "x.xlsx" });
      expect(table.headings).toEqual([
        "id",
        "recordState",
        ...registerMap(kind).columns.map(({ heading }) => heading),
      ]);
      expect(await Array.fromAsync(table.rows)).toEqual([]);
      const sheet = { ar: "دليل الأعمدة", zh: "图例" }[language];
      const legend = await readTable(bytes, { fileName: "x.xlsx", sheet });
      const said = (await Array.fromAsync(legend.rows)).flatMap(({ cells }) =>
        Object.values(cells).slice(1, 3),
      );
      expect(said.filter((cell) => typeof cell === "string" && /undefined|\{/.test(cell))).toEqual([]);
      expect(isLanguage(language)).toBe(true);
    }
  },
);
