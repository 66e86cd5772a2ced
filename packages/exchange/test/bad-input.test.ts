import { readFileSync } from "node:fs";
import { type Language, languages } from "@intersector/domain";
import { expect, test } from "vitest";
import {
  describePlacedFinding,
  lookupIn,
  type ReadOptions,
  registerMap,
  UnreadableFile,
  uninfoMap,
  writeWorkbook,
} from "../src/index.ts";
import { bytesOf, planOf, recordOf, refusalOf, workbookOf, xmlRow } from "./support.ts";

/** What a person reads of the first thing that is wrong with a file, in the reader's language. */
async function said(
  bytes: Uint8Array,
  { fileName, limits = {} }: Pick<ReadOptions, "limits"> & { fileName: string },
  language: Language,
  map = activities,
) {
  const ofFile = await refusalOf(bytes, { fileName, limits });
  const [first] = ofFile ? [ofFile] : await findingsOfRows(bytes, fileName, map);
  return first && plain(describePlacedFinding(first, language, { kind: map.kind }));
}

async function findingsOfRows(bytes: Uint8Array, fileName: string, map: typeof activities) {
  try {
    const rows = await planOf(bytes, map, { fileName, lookup });
    return rows.flatMap((row) => (row.outcome === "refused" ? row.findings : []));
  } catch (error) {
    if (error instanceof UnreadableFile) return error.findings;
    throw error;
  }
}

/** Spaces that do not break and marks of direction are not what is tested here. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, " ").replaceAll(/[\u200e\u2068\u2069]/g, "");
}

const activities = registerMap("activity");
const lookup = lookupIn([
  recordOf("unit", "bdt", {
    name: { original: "en", texts: { en: "Telecommunication Development Bureau" } },
    abbreviation: "BDT",
    type: "bureau",
  }),
]);
const heading = "id,title.fr,category,state,unit,period.from";
const csv = (row: string) => bytesOf(`${heading}\n${row}\n`);
const workbook = await writeWorkbook([
  { name: "S", columns: [{ heading: "id" }, { heading: "title.fr" }], rows: [["a", "Atelier"]] },
]);
/** A million are read in `read-table.test.ts`; here it is the sentence that counts. */
const fewRows = { rows: 3 };
const bomb = () => workbookOf({ S: xmlRow(1, [" ".repeat(40_000_000)]) });
const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

type Case = [
  what: string,
  bytes: () => Uint8Array,
  fileName: string,
  sentences: Partial<Record<Language, string>>,
  limits?: ReadOptions["limits"],
];

const cases: Case[] = [
  [
    "a workbook that was cut off",
    () => workbook.subarray(0, -100),
    "a.xlsx",
    {
      en: "The file is not an xlsx workbook, or a part of it was cut off. Save it again as xlsx.",
      fr: "Le fichier n'est pas un classeur xlsx, ou il est tronqué. Enregistrez-le à nouveau en xlsx.",
    },
  ],
  [
    "a text that is called xlsx",
    () => bytesOf("id\n1\n"),
    "a.xlsx",
    { ru: "Файл не является книгой xlsx или поступил не полностью. Сохраните его заново в формате xlsx." },
  ],
  [
    "a zip bomb",
    bomb,
    "a.xlsx",
    {
      en: "The workbook unpacks to more than 200 times its packed size. Such a file is not read, for safety.",
      es: "Al descomprimirse, el libro supera 200 veces su tamaño comprimido. Por seguridad, un archivo así no se lee.",
    },
  ],
  [
    "a formula",
    () => fixture("libreoffice.xlsx"),
    "a.xlsx",
    {
      fr: "Ligne 5, colonne « budget.amount » : La cellule contient une formule. Remplacez-la par sa valeur.",
      zh: "第 5 行，“budget.amount”列：该单元格是公式。请改为直接填写数值。",
    },
  ],
  [
    "more rows than are read",
    () => bytesOf("id\na\nb\nc\nd\n"),
    "a.csv",
    {
      en: "Row 5: The number of rows is above the limit: 3. Split the file.",
      fr: "Ligne 5 : Le nombre de lignes dépasse la limite : 3. Divisez le fichier.",
    },
    fewRows,
  ],
  [
    "csv in another encoding",
    () => fixture("libreoffice-windows-1252.csv"),
    "a.csv",
    {
      en: "Row 2, column “title.fr”: The text is not encoded in UTF-8. Save the file as UTF-8, or state its encoding.",
      ru: "Строка 2, столбец «title.fr»: Кодировка текста отличается от UTF-8. Сохраните файл в кодировке UTF-8 или укажите его кодировку.",
    },
  ],
  [
    "a quotation mark that is not closed",
    () => csv('a,"Atelier,event,planned,bdt,2026-01-01'),
    "a.csv",
    {
      en: "Row 2: In the row that starts on line 2, a quotation mark is opened and never closed. Close it or take it away.",
      ar: "الصف 2: في الصف الذي يبدأ في السطر 2 علامة اقتباس مفتوحة لم تُغلق. أغلقها أو احذفها.",
    },
  ],
  [
    "a broken line of jsonl",
    () => bytesOf('{"id":"a"'),
    "a.jsonl",
    {
      en: "Row 1: Line 1 is not valid JSON: each line holds one whole object.",
      es: "Fila 1: La línea 1 no es JSON válido: cada línea contiene un objeto completo.",
    },
  ],
  [
    "a line of another kind",
    () => bytesOf('{"kind":"spaceship","id":"a","body":{}}'),
    "a.jsonl",
    {
      en: "Row 1, column “kind”: The line is about a record of the kind “spaceship”, but the file is imported as “activity”.",
    },
  ],
  [
    "a column that no field has",
    () => bytesOf("id,colour\na,red\n"),
    "a.csv",
    {
      en: "Column “colour”: The heading “colour” is not known. Correct it or remove the column.",
      fr: "Colonne « colour » : L'en-tête « colour » n'est pas connu. Corrigez-le ou supprimez la colonne.",
    },
  ],
  [
    "a reference to nothing",
    () => csv("a,Atelier,event,planned,tsb,2026-01-01"),
    "a.csv",
    {
      en: "Row 2, column “unit”: The register has no unit with the id “tsb”. Check the id, or add that record first.",
      es: "Fila 2, columna «unit»: El registro no contiene ninguna ficha de tipo «unidad» con el identificador «tsb». Compruebe el identificador o añada antes esa ficha.",
    },
  ],
  [
    "the 30th of February",
    () => csv("a,Atelier,event,planned,bdt,2026-02-30"),
    "a.csv",
    {
      en: "Row 2, column “period.from”: There is no such day as 2026-02-30.",
      ar: "الصف 2، العمود «period.from»: لا وجود ليوم 2026-02-30 في التقويم.",
      zh: "第 2 行，“period.from”列：日历上没有 2026-02-30 这一天。",
    },
  ],
  [
    "an id in another form",
    () => csv("N° 1,Atelier,event,planned,bdt,2026-01-01"),
    "a.csv",
    {
      en: "Row 2, column “id”: “N° 1” does not have the expected form: an id of small Latin letters, digits, dots and hyphens, such as pp-191.",
    },
  ],
  [
    "two texts of which none is said to be the original",
    () => bytesOf("id,title.fr,title.en,category,state,unit\na,Atelier,Workshop,event,planned,bdt\n"),
    "a.csv",
    {
      fr: "Ligne 2, colonne « title.fr » : La langue du texte n'est pas indiquée. Donnez-en le code, par exemple fr.",
      ru: "Строка 2, столбец «title.fr»: Язык текста не указан. Укажите его код, например fr.",
    },
  ],
];

test.each(cases)(
  "%s is refused with its place and what was expected",
  async (_what, bytes, fileName, sentences, limits = {}) => {
    const file = bytes();
    for (const language of languages) {
      const expected = sentences[language];
      if (expected !== undefined) expect(await said(file, { fileName, limits }, language)).toBe(expected);
    }
  },
  20_000,
);

test("a text of a list whose language column is empty is refused", async () => {
  const line = JSON.stringify({ id: 1, agency: "ITU", name: "Connecting schools", lang: "" });
  expect(await said(bytesOf(line), { fileName: "a.jsonl" }, "en", uninfoMap)).toBe(
    "Row 1, column “name”: The language of the text is not stated. Give its code, such as fr.",
  );
});
