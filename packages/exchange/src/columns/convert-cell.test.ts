import { recurrenceTerms, vocabularies, vocabularyTerms } from "@intersector/domain";
import { expect, test } from "vitest";
import type { CellValue } from "../cells.ts";
import type { Conversion } from "./column-map.ts";
import { convertCell, emptyGroup, PendingReference } from "./convert-cell.ts";

const region: Conversion = { to: "choice", values: vocabularies.region, terms: vocabularyTerms.region };
const category: Conversion = {
  to: "choice",
  values: vocabularies.activityCategory,
  terms: vocabularyTerms.activityCategory,
};
const recurrence: Conversion = { to: "choice", values: Object.keys(recurrenceTerms), terms: recurrenceTerms };

const read: [Conversion, CellValue, unknown][] = [
  [{ to: "text" }, 191, "191"],
  [{ to: "text" }, " \u00a0", undefined],
  [{ to: "text" }, "{}", "{}"],
  [{ to: "number" }, "1234.5", 1234.5],
  [{ to: "number" }, "1 234 567", 1234567],
  [{ to: "number" }, "1'234", 1234],
  [{ to: "number" }, -2e-7, -2e-7],
  [{ to: "boolean" }, "да", true],
  [{ to: "boolean" }, "NON", false],
  [{ to: "boolean" }, "否", false],
  [{ to: "boolean" }, "نعم", true],
  [{ to: "date" }, "2026-04-28", "2026-04-28"],
  [{ to: "date" }, 46140, "2026-04-28"],
  [{ to: "date" }, "2026-04-28T00:00:00.000Z", "2026-04-28"],
  [{ to: "date" }, "2026-02-30", "2026-02-30"],
  [{ to: "date" }, 2026, "2026"],
  [{ to: "date" }, "{}", emptyGroup],
  [category, "Projet", "project"],
  [category, "PROYECTO", "project"],
  [category, "项目", "project"],
  [category, "project", "project"],
  [category, "Projekt", "Projekt"],
  [recurrence, "yearly", "yearly"],
  [{ to: "list", of: region }, "AFR; EUR", ["AFR", "EUR"]],
  [{ to: "list", of: { to: "text" } }, '["a;b","c"]', ["a;b", "c"]],
  [{ to: "list", of: { to: "text" } }, ["CHE", "FRA"], ["CHE", "FRA"]],
  [{ to: "list", of: { to: "text" }, separator: /[;,]/ }, "CHE, FRA", ["CHE", "FRA"]],
  [{ to: "money", currency: "USD" }, "12", { amount: 12, currency: "USD" }],
  [{ to: "json" }, '[{"year":2026}]', [{ year: 2026 }]],
  [
    { to: "externalIds" },
    "uninfo:1; erp: A:7",
    [
      { system: "uninfo", id: "1" },
      { system: "erp", id: "A:7" },
    ],
  ],
];

test.each(read)("%j reads %j as %j", (convert, cell, value) => {
  expect(convertCell(cell, { convert }, {}).value).toEqual(value);
});

const refused: [Conversion, CellValue, string][] = [
  [{ to: "number" }, "1,234", "notANumber"],
  [{ to: "number" }, "-", "notANumber"],
  [{ to: "number" }, "1e999", "notANumber"],
  [{ to: "number" }, true, "notANumber"],
  [{ to: "money", currency: "USD" }, "much", "notANumber"],
  [{ to: "boolean" }, "perhaps", "notABoolean"],
  [{ to: "json" }, "[1,", "cellNotJson"],
  [{ to: "text" }, ["a"], "wrongType"],
  [{ to: "localizedText", language: { heading: "lang" } }, "Texte", "languageNotStated"],
];

test.each(refused)("%j refuses %j as %s", (convert, cell, code) => {
  expect(convertCell(cell, { convert }, {}).findings).toMatchObject([{ code }]);
});

test("a text in an undetermined language is kept only where the map says so", () => {
  const convert = { to: "localizedText", language: { heading: "lang" } } as const;
  expect(convertCell("Text", { convert }, { lang: "und" }).findings).toMatchObject([
    { code: "languageNotStated" },
  ]);
  const kept = convertCell("Text", { convert: { ...convert, keepUndetermined: true } }, { lang: "und" });
  expect(kept.value).toMatchObject({ language: "und", other: "Text" });
});

test("a reference waits for the register", () => {
  const convert: Conversion = { to: "reference", kind: "unit", by: ["id", "name"] };
  expect(convertCell(" BDT ", { convert }, {}).value).toEqual(new PendingReference("BDT", convert));
});
