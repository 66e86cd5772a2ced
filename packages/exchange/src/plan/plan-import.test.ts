import { type FindingCode, InvalidInput, type RegisterRecord } from "@intersector/domain";
import { expect, test } from "vitest";
import { bdt, course, heading, lookup } from "../../test/small-register.ts";
import { bytesOf, planOf, recordOf } from "../../test/support.ts";
import { registerMap } from "../columns/register-map.ts";
import { uninfoMap } from "../columns/uninfo-map.ts";
import { UnreadableFile } from "../file-errors.ts";
import { lookupIn } from "./import-lookup.ts";

const csv = (...rows: string[]) => bytesOf([heading, ...rows].join("\n"));
const options = { fileName: "a.csv", lookup };
const activities = registerMap("activity");

test("finds what would be created, with words in place of slugs and a name in place of an id", async () => {
  const [row] = await planOf(csv("new,Atelier,Formation,Prévue,bdt,2026-03-01,"), activities, options);
  expect(row).toMatchObject({
    outcome: "created",
    row: 2,
    write: {
      kind: "activity",
      id: "new",
      body: {
        title: { original: "fr", texts: { fr: "Atelier" } },
        category: "training",
        state: "planned",
        unit: "itu-bdt",
        period: { from: "2026-03-01" },
      },
    },
    references: [],
  });
});

test("finds what would be changed, field by field, and leaves what the table does not speak of", async () => {
  const [row] = await planOf(
    csv("course,Formation,training,planned,itu-bdt,2026-01-01,"),
    activities,
    options,
  );
  expect(row).toMatchObject({
    outcome: "changed",
    version: 1,
    differences: [
      { path: ["title", "texts", "fr"], before: "Cours", after: "Formation" },
      { path: ["title", "states", "fr"], before: "reviewed", after: "draft" },
      { path: ["period", "to"], before: "2026-12-31" },
    ],
    write: { body: { topics: ["accessibility"], title: { texts: { en: "Course" } } } },
  });
});

test("a state of the record alone is a change", async () => {
  const bytes = bytesOf("id,recordState\ncourse,published\n");
  expect(await planOf(bytes, activities, options)).toMatchObject([
    { outcome: "changed", differences: [], stateChange: { before: "draft", after: "published" } },
  ]);
});

const refused: [string, string, FindingCode, string | undefined][] = [
  [
    "a day that does not exist",
    "n,T,training,planned,itu-bdt,2026-02-30,",
    "dateDoesNotExist",
    "period.from",
  ],
  ["a day in another form", "n,T,training,planned,itu-bdt,30/02/2026,", "notADate", "period.from"],
  [
    "an end before the start",
    "n,T,training,planned,itu-bdt,2026-02-02,2026-02-01",
    "periodEndsBeforeItStarts",
    "period.to",
  ],
  ["a word that no list holds", "n,T,Unterricht,planned,itu-bdt,,", "notInList", "category"],
  ["an empty field that is needed", "n,T,,planned,itu-bdt,,", "required", "category"],
  ["a text that is needed", "n,,training,planned,itu-bdt,,", "required", "title.fr"],
  ["a reference to an id that is not there", "n,T,training,planned,itu-tsb,,", "referenceMissing", "unit"],
  [
    "a reference to a name that is not there",
    "n,T,training,planned,Bureau TSB,,",
    "referenceNotFound",
    "unit",
  ],
  ["an id in another form", "N 1,T,training,planned,itu-bdt,,", "wrongFormat", "id"],
];

test.each(refused)("refuses %s, and names the cell", async (_what, row, code, column) => {
  const [outcome] = await planOf(csv(row), activities, options);
  expect(outcome).toMatchObject({
    outcome: "refused",
    row: 2,
    findings: [{ code, place: { file: "a.csv", row: 2, column } }],
  });
});

test("says all that is wrong with a row at once", async () => {
  const [row] = await planOf(csv("n,T,Unterricht,planned,Nowhere,2026-02-30,"), activities, options);
  expect(row?.outcome === "refused" && row.findings.map(({ place }) => place?.column)).toEqual([
    "unit",
    "category",
    "period.from",
  ]);
});

test("a name that two records carry is not guessed at", async () => {
  const twin = { ...bdt, id: "other-bdt" } as RegisterRecord;
  const [row] = await planOf(csv("n,T,training,planned,BDT,,"), activities, {
    ...options,
    lookup: lookupIn([bdt, twin]),
  });
  expect(row).toMatchObject({
    findings: [{ code: "referenceAmbiguous", values: { ids: "itu-bdt, other-bdt" } }],
  });
});

test("one record stands in a file once", async () => {
  const rows = await planOf(
    csv("n,T,training,planned,BDT,,", "n,U,training,planned,BDT,,"),
    activities,
    options,
  );
  expect(rows).toMatchObject([
    { outcome: "created" },
    {
      outcome: "refused",
      findings: [{ code: "rowRepeated", values: { row: 2 }, place: { row: 3, column: "id" } }],
    },
  ]);
});

test("a row without any id is the same record each time, and twice in a file a repetition", async () => {
  const bytes = csv(",T,training,planned,BDT,,", ",T,training,planned,BDT,,");
  const [first, second] = await planOf(bytes, activities, options);
  expect(second).toMatchObject({ outcome: "refused", findings: [{ code: "rowRepeated" }] });
  const write = first?.outcome === "created" ? first.write : undefined;
  const known = lookupIn([bdt, recordOf("activity", write?.id ?? "", write?.body)]);
  expect((await planOf(bytes, activities, { ...options, lookup: known }))[0]).toMatchObject({
    outcome: "unchanged",
  });
});

test("an id and an external id of two different records are refused", async () => {
  const named = recordOf("activity", "other", { ...course.body, externalIds: [{ system: "erp", id: "7" }] });
  const bytes = bytesOf("id,externalIds\ncourse,erp:7\n");
  expect(await planOf(bytes, activities, { ...options, lookup: lookupIn([course, named]) })).toMatchObject([
    {
      findings: [
        {
          code: "identifiersDisagree",
          values: { owner: "other", id: "course" },
          place: { column: "externalIds" },
        },
      ],
    },
  ]);
});

const parents = (...rows: string[]) =>
  bytesOf(
    [
      "id,title.fr,category,state,unit,parent",
      ...rows.map((row) => row.replace("~", ",T,training,planned,itu-bdt,")),
    ].join("\n"),
  );

test("rows may refer to later rows of the file, and round in a circle, whatever the size of a batch", async () => {
  for (const batchRows of [1, 2, 1_000]) {
    const rows = await planOf(parents("a~b", "b~c", "c~a", "d~", "e~d"), activities, {
      ...options,
      batchRows,
    });
    expect(rows.map(({ outcome }) => outcome)).toEqual(Array(5).fill("created"));
    expect(rows.map(({ row }) => row).sort()).toEqual([2, 3, 4, 5, 6]);
  }
});

test("a row that refers to a refused row is refused, and so is a row that refers to it", async () => {
  const rows = await planOf(parents("a~b", "b~c", "c~nothing", "d~"), activities, options);
  expect(Object.fromEntries(rows.map(({ row, outcome }) => [row, outcome]))).toEqual({
    2: "refused",
    3: "refused",
    4: "refused",
    5: "created",
  });
});

test("a heading that the map does not know refuses the table, and each is named", async () => {
  const plan = planOf(bytesOf("id,titel,title.de\n1,2,3\n"), activities, options);
  const error: unknown = await plan.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(UnreadableFile);
  expect(error).not.toBeInstanceOf(InvalidInput);
  expect(error).toMatchObject({
    findings: [
      { code: "headingUnknown", place: { file: "a.csv", column: "titel" } },
      { code: "headingUnknown", place: { column: "title.de" } },
    ],
  });
});

test("a table of another kind is refused by the columns that it lacks", async () => {
  await expect(planOf(bytesOf("id,name\n1,2\n"), uninfoMap, options)).rejects.toMatchObject({
    findings: [
      { code: "headingNeeded", values: { heading: "agency" } },
      { code: "headingNeeded", values: { heading: "lang" } },
    ],
  });
});
