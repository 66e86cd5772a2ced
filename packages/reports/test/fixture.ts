import type { Language } from "@intersector/domain";
import { ReportDocument } from "../src/tree.ts";

/** Signs that each format would read as its own: none of them may change what is read. */
const hostile = `<b>&amp; #let $x$ *y* _z_ [l](u) | \\ "q" \u202eabc 😀 ${"`"}c${"`"} --- 1. =`;

/** A report with one block of each type, in a language, about words of that language. */
export function fixtureReport(language: Language, words: string): ReportDocument {
  return ReportDocument.parse({
    language,
    title: words,
    symbol: "C26/42",
    builtFrom: "2026-04-01T10:20:30.000Z",
    cover: {
      session: [[{ text: words }]],
      particulars: [{ id: "symbol", label: words, value: [{ text: "C26/42" }] }],
      documentType: [{ text: words }],
      title: [{ text: words }],
      sections: [{ id: "purpose", label: words, content: [[{ text: words }]] }],
    },
    blocks: [
      { type: "heading", id: "h", level: 1, content: [{ text: words }] },
      {
        type: "paragraph",
        id: "p1",
        number: "1",
        content: [{ text: words, bold: true }, { text: ` ${hostile}` }],
      },
      { type: "paragraph", id: "p2", content: [{ text: "Русский текст", language: "ru" }] },
      { type: "list", id: "l", items: [{ id: "l1", content: [{ text: words }] }] },
      {
        ...{ type: "table", id: "t", caption: [{ text: words }] },
        columns: [{ title: [{ text: words }] }, { title: [{ text: "N" }], numeric: true }],
        rows: [{ id: "r1", cells: [[{ text: words }], [{ text: "132" }]] }],
      },
      {
        ...{ type: "figure", id: "f", caption: [{ text: words }], description: words },
        points: [
          { label: "2020", value: 109, shown: "109" },
          { label: "2025", value: 132, shown: "132" },
        ],
      },
      { type: "note", id: "n", content: [{ text: words }] },
    ],
    missing: [{ block: "p2", source: { kind: "topic", id: "x" }, original: "ru" }],
  });
}
