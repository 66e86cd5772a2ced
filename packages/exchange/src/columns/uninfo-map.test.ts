import { existsSync, readFileSync } from "node:fs";
import { type BodyInput, type KindName, localized } from "@intersector/domain";
import { expect, test } from "vitest";
import { bytesOf, planOf, recordOf } from "../../test/support.ts";
import { type ImportLookup, lookupIn } from "../plan/import-lookup.ts";
import { countOutcome, emptyCounts, type RowOutcome, writesOf } from "../plan/row-outcome.ts";
import { uninfoMap } from "./uninfo-map.ts";

/** One project as the list has them; the words are ours. */
const project = {
  id: 7,
  agency: "ITU",
  code: " 1.2 ",
  name: "Connecting\tschools ",
  description: "First line \r\nsecond \u0002line",
  start: "2025-01-01",
  end: "2027-12-31",
  outcome: "Outcome 3: connectivity",
  sdg: null,
  required: 1000,
  available: 500.5,
  spent: 0,
  countries: ["NER", "TCD"],
  lang: "en",
};

const plan = (changes: object, lookup: ImportLookup = lookupIn([])) =>
  planOf(bytesOf(JSON.stringify({ ...project, ...changes })), uninfoMap, { fileName: "p.jsonl", lookup });

test("a project becomes an activity, with clean texts in their language and amounts in dollars", async () => {
  const [row] = await plan({});
  expect(row).toMatchObject({
    outcome: "created",
    notes: [{ code: "controlCharactersRemoved", place: { column: "description" } }],
    write: {
      id: "uninfo-7",
      body: {
        title: { original: "en", texts: { en: "Connecting schools" } },
        description: { texts: { en: "First line\nsecond line" } },
        planHeading: { texts: { en: "Outcome 3: connectivity" } },
        planCode: "1.2",
        category: "project",
        state: "underWay",
        period: { from: "2025-01-01", to: "2027-12-31" },
        budget: { amount: 1000, currency: "USD" },
        available: { amount: 500.5, currency: "USD" },
        spent: { amount: 0, currency: "USD" },
        countries: ["NER", "TCD"],
        provenance: { status: "entered", source: "UN INFO" },
        externalIds: [{ system: "uninfo", id: "7" }],
      },
    },
  });
});

test.each([
  ["2025-01-01", "2026-08-20", "completed"],
  ["2025-01-01", "2026-08-21", "underWay"],
  ["2026-08-22", null, "planned"],
  [null, null, "underWay"],
])("on 21 August 2026 a project from %s to %s is %s", async (start, end, state) => {
  expect(await plan({ start, end })).toMatchObject([{ write: { body: { state } } }]);
});

test.each([
  ["a name that is null", { name: null }, "required", undefined],
  ["an end before the start", { start: "2026-01-02", end: "2026-01-01" }, "periodEndsBeforeItStarts", "end"],
  ["a date of another form", { start: "01.02.2026" }, "notADate", "start"],
  ["a negative amount", { spent: -5 }, "tooSmall", "spent"],
  ["an amount in words", { required: "much" }, "notANumber", "required"],
  ["a code longer than the register takes", { code: "x".repeat(61) }, "textTooLong", "code"],
  ["a country in words", { countries: ["Niger"] }, "wrongFormat", "countries"],
  ["an agency that is missing", { agency: "" }, "required", "agency"],
  ["an id that is missing", { id: null }, "required", "id"],
  ["a text without a language", { lang: "" }, "languageNotStated", "name"],
  ["a language that is no code", { lang: "English" }, "wrongFormat", "name"],
  ["a column of another list", { donor: "x" }, "headingUnknown", "donor"],
])("refuses %s", async (_what, changes, code, column) => {
  const [row] = await plan(changes);
  expect(row).toMatchObject({ outcome: "refused" });
  const found = row?.outcome === "refused" ? row.findings.filter((finding) => finding.code === code) : [];
  expect(found[0]?.place?.column).toBe(column ?? "name");
});

test("a text in an undetermined language stays undetermined", async () => {
  expect(await plan({ lang: "und" })).toMatchObject([
    { write: { body: { title: { original: "und", texts: { und: "Connecting schools" } } } } },
  ]);
});

test("codes of SDGs are noted as not read", async () => {
  expect(await plan({ sdg: "9.c" })).toMatchObject([
    {
      outcome: "created",
      notes: [{ code: "controlCharactersRemoved" }, { code: "cellNotRead", values: { given: "9.c" } }],
    },
  ]);
});

test("an agency is found by its abbreviation before one is made", async () => {
  const itu = recordOf("unit", "itu", {
    name: localized("en", { en: "International Telecommunication Union" }),
    abbreviation: "ITU",
    type: "externalOrganization",
  });
  expect(await plan({}, lookupIn([itu]))).toMatchObject([
    { write: { body: { unit: "itu" } }, references: [] },
  ]);
  expect(await plan({})).toMatchObject([
    { write: { body: { unit: "uninfo-itu" } }, references: [{ id: "uninfo-itu" }] },
  ]);
});

test("what people added to an imported activity outlives the next import", async () => {
  const [row] = await plan({});
  const body = row?.outcome === "created" ? row.write.body : ({} as BodyInput<"activity">);
  const kept = recordOf("activity", "uninfo-7", {
    ...body,
    title: localized("en", { en: "Connecting schools", fr: "Connecter les écoles" }),
    category: "training",
    state: "suspended",
    topics: ["accessibility"],
  });
  const unit = recordOf("unit", "uninfo-itu", {
    name: localized("en", { en: "ITU" }),
    type: "externalOrganization",
  });
  expect(await plan({}, lookupIn([kept, unit]))).toMatchObject([{ outcome: "unchanged" }]);
  expect(await plan({ name: "Connecting all schools" }, lookupIn([kept, unit]))).toMatchObject([
    {
      outcome: "changed",
      differences: [
        { path: ["title", "texts", "en"], after: "Connecting all schools" },
        { path: ["title", "states", "fr"], before: "reviewed", after: "outdated" },
      ],
    },
  ]);
});

const list = new URL("../../../../../shared/data/uninfo-projects/projects.jsonl", import.meta.url);
const absent = !existsSync(list);

test.skipIf(absent)(
  "all 20,017 real projects go in, and a second time none changes",
  async () => {
    const bytes = readFileSync(list);
    const count = (outcomes: readonly RowOutcome[]) => {
      const counts = emptyCounts();
      for (const outcome of outcomes) countOutcome(counts, outcome);
      return counts;
    };
    const first = await planOf(bytes, uninfoMap, { fileName: "projects.jsonl" });
    expect(count(first)).toEqual({
      rows: 20_017,
      created: 20_017,
      changed: 0,
      unchanged: 0,
      refused: 0,
      references: 59,
    });
    const writes = await Array.fromAsync(writesOf(first));
    const lookup = lookupIn(writes.map(({ kind, id, body }) => recordOf<KindName>(kind, id, body)));
    const second = await planOf(bytes, uninfoMap, { fileName: "projects.jsonl", lookup });
    expect(count(second)).toEqual({
      rows: 20_017,
      created: 0,
      changed: 0,
      unchanged: 20_017,
      refused: 0,
      references: 0,
    });
  },
  120_000,
);

if (absent)
  test("says that the real list is not on this machine", () => {
    process.stdout.write("skipped: ../shared/data/uninfo-projects/projects.jsonl is not here\n");
  });
