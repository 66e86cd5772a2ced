import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lookupIn, readTable, registerMap } from "../src/index.ts";
import { planOf, recordOf } from "./support.ts";

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const activities = registerMap("activity");
const lookup = lookupIn([
  recordOf("unit", "bdt", {
    name: { original: "en", texts: { en: "Telecommunication Development Bureau" } },
    type: "bureau",
  }),
]);

test("reads what openpyxl writes: a right-to-left sheet, dates, a formula; comments and hidden sheets aside", async () => {
  const table = await readTable(fixture("openpyxl.xlsx"), { fileName: "openpyxl.xlsx" });
  expect(table.sheet).toBe("أنشطة");
  const rows = await planOf(fixture("openpyxl.xlsx"), activities, { fileName: "openpyxl.xlsx", lookup });
  expect(rows).toMatchObject([
    {
      outcome: "created",
      row: 2,
      write: {
        id: "a-1",
        body: {
          title: { original: "ar", texts: { ar: "ورشة عمل بشأن النفاذ", fr: "Atelier sur l'accessibilité" } },
          category: "event",
          period: { from: "2026-04-28", to: "2026-05-08" },
          budget: { amount: 12_500.5, currency: "CHF" },
        },
      },
    },
    {
      outcome: "refused",
      row: 3,
      findings: [
        { code: "cellIsFormula", place: { sheet: "أنشطة", column: "budget.amount" } },
        { code: "languageNotStated", place: { row: 3 } },
      ],
    },
    {
      outcome: "refused",
      row: 4,
      findings: [{ code: "dateDoesNotExist", place: { row: 4, column: "period.from" } }],
    },
  ]);
});

test("reads what Gnumeric writes: indented XML, texts within their cells", async () => {
  const rows = await planOf(fixture("gnumeric.xlsx"), activities, { fileName: "gnumeric.xlsx", lookup });
  expect(rows).toMatchObject([
    {
      outcome: "created",
      write: {
        body: {
          title: { original: "fr", texts: { fr: 'Réunion "annuelle" <été>' } },
          period: { from: "2026-04-28" },
          budget: { amount: 1234.5, currency: "CHF" },
        },
      },
    },
    {
      outcome: "refused",
      findings: [{ code: "tooSmall", place: { row: 3, column: "budget.amount" } }],
    },
  ]);
});
