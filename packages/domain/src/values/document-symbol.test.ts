import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "../languages.ts";
import { canonicalSymbol, DocumentSymbol, parentSymbol } from "./document-symbol.ts";
import { formatDocumentSymbol, parseDocumentSymbol } from "./parse-document-symbol.ts";
import { parseSiteId, siteIdOf } from "./site-id.ts";

function parsed(text: string): DocumentSymbol {
  const result = parseDocumentSymbol(text);
  if (!result.ok) throw new Error(`refused: ${text}`);
  return result.value;
}

const published = [
  "C26/35",
  "C17/50-F",
  "C15/27(Rév.1)",
  "C24/17",
  "C26/ADM/2",
  "C26/DT/1",
  "C20/INF/8",
  "ISCG/26-1/8",
  "ISCG/26-1/7 Add.1",
  "ISCT-18/12-E",
  "TDAG/ISCT/5-E",
  "TDAG/IST/2-E",
  "CWG-FHR-8/10",
  "CWG-SFP-3/5-E",
  "CWG-SFP-4/2-E",
  "RAG18/4-F",
  "RAG19/TEMP/2-E",
  "RAG14-1/12",
  "TDAG15-20/32",
  "TDAG23/DT/4",
  "TDAG16-21/25",
  "TSAG-R 4",
  "TSAG-TD123",
  "TSAG-SC-0047",
  "WTSA-16 Addendum 16 to Document 48-E",
  "WTDC17/11-E",
  "PP-02 Document 56-E",
  "CL-24/67",
  "DM-20/1021",
  "CA/246",
  "DM-26/1000",
];

test.each(published)("%s is written as it was read", (text) => {
  expect(formatDocumentSymbol(parsed(text))).toBe(text);
  expect(DocumentSymbol.parse(parsed(text))).toEqual(parsed(text));
});

const facts = `${import.meta.dirname}/../../../../../shared/data/facts/document-symbols.json`;
test("every example in the list of published symbols is written as it was read", (context) => {
  if (!existsSync(facts)) context.skip("the list of published symbols is not beside the repository");
  const { series } = JSON.parse(readFileSync(facts, "utf8")) as {
    series: { series: string; examples: string[] }[];
  };
  const examples = series
    .filter((entry) => entry.series !== "Resolution citation")
    .flatMap((entry) => entry.examples)
    .map((example) => example.replace(/ \(.*\)$/, ""));
  expect(examples.length).toBeGreaterThan(25);
  for (const example of examples) expect(formatDocumentSymbol(parsed(example))).toBe(example);
});

test("a symbol is taken apart: series, year, meeting, number, parts and the language of the copy", () => {
  expect(parsed("ISCG/26-1/7 Add.1")).toEqual({
    series: "iscg",
    group: "ISCG",
    year: 2026,
    meeting: 1,
    number: 7,
    parts: [{ mark: "Add", number: 1 }],
    inWords: false,
  });
  expect(parsed("C15/27(Rév.1)-F")).toMatchObject({
    year: 2015,
    parts: [{ mark: "Rév", number: 1 }],
    language: "fr",
  });
  expect(parsed("RAG97/3").year).toBe(1997);
});

test.each([
  "",
  "C26",
  "C26/",
  "C26/0",
  "C2026/35",
  "C26/35-X",
  "C26/XX/3",
  "ISCG/26/8",
  "ISCG/26-0/8",
  "A/RES/ES-11/1",
  "35",
  "C26/35(Add.)",
  "C26/35 Add.1 extra",
  "C26/99999999999999999999",
])("“%s” is refused, with what it was", (text) => {
  expect(parseDocumentSymbol(text)).toEqual({
    ok: false,
    findings: [{ code: "documentSymbolUnreadable", path: [], values: { given: text } }],
  });
});

test("an addendum's parent is the document that it adds to, and a main document has none", () => {
  const parent = parentSymbol(parsed("ISCG/26-1/7 Add.1"));
  expect(parent && formatDocumentSymbol(parent)).toBe("ISCG/26-1/7");
  const revised = parentSymbol(parsed("C22/32(Add.1)(Rev.2)-E"));
  expect(revised && formatDocumentSymbol(revised)).toBe("C22/32(Add.1)-E");
  expect(parentSymbol(parsed("C26/35"))).toBeUndefined();
});

test("copies in different languages are one document", () => {
  const english = canonicalSymbol(parsed("C15/27(Rev.1)-E"));
  expect(canonicalSymbol(parsed("C15/27(Rév.1)-F"))).toEqual(english);
  expect(formatDocumentSymbol(english)).toBe("C15/27(Rev.1)");
});

test("spaces and brackets that a series does not use are read, and written as the series writes them", () => {
  expect(formatDocumentSymbol(parsed(" ISCG/26-1/7 (Add.1) "))).toBe("ISCG/26-1/7 Add.1");
  expect(formatDocumentSymbol(parsed("C26/35 Rev.1"))).toBe("C26/35(Rev.1)");
  expect(formatDocumentSymbol(parsed("TSAG-R4"))).toBe("TSAG-R 4");
});

test.each([
  ["S26-CL-C-0035", "C26/35"],
  ["S20-CL-INF-0008", "C20/INF/8"],
  ["S19-CLCWGFHR09-C-0015", "CWG-FHR-9/15"],
])("the site's id %s is the document %s", (id, symbol) => {
  const result = parseSiteId(id);
  if (!result.ok) throw new Error("refused");
  expect(formatDocumentSymbol(result.value.symbol)).toBe(symbol);
  expect(siteIdOf(parsed(symbol), result.value.year)).toBe(id);
});

test("an id that is not of a known form is refused, and a document without a known id has none", () => {
  for (const id of ["", "S26-CL-C-0000", "S26-CL-X-0001", "T22-TSAG-C-0001"]) {
    expect(parseSiteId(id).ok).toBe(false);
  }
  expect(siteIdOf(parsed("C26/35"))).toBe("S26-CL-C-0035");
  expect(siteIdOf(parsed("CWG-FHR-9/15"))).toBeUndefined();
  expect(siteIdOf(parsed("ISCG/26-1/8"))).toBeUndefined();
  expect(siteIdOf(parsed("C26/35(Add.1)"))).toBeUndefined();
});

const number = fc.integer({ min: 1, max: 9999 });
const year = fc.integer({ min: 1947, max: 2046 });
const councilType = fc.constantFrom("ADM", "DT", "INF", "DL");
const common = {
  number,
  parts: fc.array(
    fc.record({
      mark: fc.constantFrom("Add" as const, "Rev" as const, "Rév" as const, "Corr" as const),
      number,
    }),
    { maxLength: 2 },
  ),
  language: fc.option(fc.constantFrom(...languages), { nil: undefined }),
  inWords: fc.constant(false),
};
const anySymbol = fc
  .oneof(
    fc.record({
      ...common,
      series: fc.constant("council"),
      group: fc.constant("C"),
      year,
      type: fc.option(councilType, { nil: undefined }),
    }),
    fc.record({
      ...common,
      series: fc.constant("councilWorkingGroup"),
      group: fc.constantFrom("CWG-FHR", "CWG-SFP", "CWG-LANG"),
      meeting: number,
    }),
    fc.record({ ...common, series: fc.constant("iscg"), group: fc.constant("ISCG"), year, meeting: number }),
    fc.record({ ...common, series: fc.constant("isct"), group: fc.constant("ISCT"), year }),
    fc.record({ ...common, series: fc.constant("isct"), group: fc.constantFrom("TDAG/ISCT", "TDAG/IST") }),
    fc.record({
      ...common,
      series: fc.constant("rag"),
      group: fc.constant("RAG"),
      year,
      meeting: fc.option(number, { nil: undefined }),
      type: fc.option(fc.constantFrom("TEMP", "DT"), { nil: undefined }),
    }),
    fc.record({
      ...common,
      series: fc.constant("tsag"),
      group: fc.constant("TSAG"),
      type: fc.constantFrom("C", "TD", "R", "LS", "SC"),
    }),
    fc.record({
      ...common,
      series: fc.constant("conference"),
      group: fc.constantFrom("WTDC", "PP", "WTSA"),
      year,
    }),
    fc.record({ ...common, series: fc.constant("letter"), group: fc.constantFrom("CL", "DM"), year }),
    fc.record({ ...common, series: fc.constant("letter"), group: fc.constantFrom("CA", "CACE") }),
  )
  .map((symbol) =>
    DocumentSymbol.parse(
      Object.fromEntries(Object.entries(symbol).filter(([, value]) => value !== undefined)),
    ),
  );

test("every symbol of every series is read back as it was written", () => {
  fc.assert(
    fc.property(anySymbol, (symbol) => {
      expect(parsed(formatDocumentSymbol(symbol))).toEqual(symbol);
    }),
    { numRuns: 1000 },
  );
});
