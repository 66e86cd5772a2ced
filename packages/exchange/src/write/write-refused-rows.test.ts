import { languages } from "@intersector/domain";
import { expect, test } from "vitest";
import { bytesOf, planOf, recordOf, rowsOf } from "../../test/support.ts";
import { registerMap } from "../columns/register-map.ts";
import { fileFormats } from "../file-format.ts";
import { lookupIn } from "../plan/import-lookup.ts";
import { writeWorkbook } from "../xlsx/write-workbook.ts";
import { writeRefusedRows } from "./write-refused-rows.ts";
import { collectBytes } from "./write-table.ts";

const bdt = recordOf("unit", "itu-bdt", {
  name: { original: "en", texts: { en: "Telecommunication Development Bureau" }, states: {} },
  type: "bureau",
});
const lookup = lookupIn([bdt]);
const map = registerMap("activity");

const headings = [
  "id",
  "title.fr",
  "category",
  "state",
  "unit",
  "period.from",
  "budget.amount",
  "budget.currency",
];
const good = ["good", "Bonne ligne", "event", "planned", "itu-bdt", "2026-01-01", 5, "CHF"];
const bad = ["bad", "=Mauvaise", "fête", "planned", "itu-bdt", "2026-02-30", 7, "CHF"];

const files = {
  xlsx: await writeWorkbook([
    { name: "Activités", columns: headings.map((heading) => ({ heading })), rows: [good, bad] },
  ]),
  csv: bytesOf([headings, good, bad].map((row) => row.join(",").replace("=", "'=")).join("\n")),
  jsonl: bytesOf(
    [good, bad]
      .map((row) => JSON.stringify(Object.fromEntries(headings.map((name, index) => [name, row[index]]))))
      .join("\n"),
  ),
};

test.each(fileFormats)(
  "refused rows of %s come back as they were, with reasons, and go in once corrected",
  async (format) => {
    for (const language of languages) {
      const fileName = `a.${format}`;
      const outcomes = await planOf(files[format], map, { fileName, lookup });
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(["created", "refused"]);
      const options = {
        format,
        language,
        kind: "activity",
        sheet: "Activités",
        ...(format === "jsonl" ? {} : { headings }),
      } as const;
      const bytes = await collectBytes(writeRefusedRows(outcomes, options));
      const [row, ...others] = await rowsOf(bytes, { fileName });
      expect(others).toEqual([]);
      const [number, reasons] = Object.values(row?.cells ?? {}).slice(-2);
      expect(Number(number)).toBe(format === "jsonl" ? 2 : 3);
      expect(String(reasons).split("\n")).toHaveLength(2);
      expect(String(reasons)).toContain("period.from");
      expect(row?.cells["title.fr"]).toBe("=Mauvaise");

      const again = await planOf(bytes, map, { fileName, lookup });
      expect(again).toMatchObject([
        { outcome: "refused", findings: [{ code: "notInList" }, { code: "dateDoesNotExist" }] },
      ]);
      const cells = { ...row?.cells, category: "event", "period.from": "2026-02-28" };
      const corrected = await planOf(bytesOf(JSON.stringify(cells)), map, { fileName: "a.jsonl", lookup });
      expect(corrected).toMatchObject([
        { outcome: "created", write: { id: "bad", body: { budget: { amount: 7 } } } },
      ]);
    }
  },
);

test("the reasons stand in the reader's language, with the names of the columns", async () => {
  const outcomes = await planOf(files.csv, map, { fileName: "a.csv", lookup });
  const bytes = await collectBytes(
    writeRefusedRows(outcomes, { format: "csv", language: "fr", kind: "activity", headings }),
  );
  const [row] = await rowsOf(bytes, { fileName: "a.csv" });
  expect(row?.cells["Refusé : motifs"]).toContain(
    "Colonne «\u00a0period.from\u00a0»\u00a0: Le 2026-02-30 n'existe pas dans le calendrier.",
  );
});
