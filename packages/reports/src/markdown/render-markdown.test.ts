import fc from "fast-check";
import { micromark } from "micromark";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { expect, test } from "vitest";
import { cleanText } from "../compose/clean-text.ts";
import { type Inline, ReportDocument } from "../tree.ts";
import { renderMarkdown } from "./render-markdown.ts";

function markdownOf(content: Inline[]): string {
  const report = ReportDocument.parse({
    ...{ language: "en", title: "Title", builtFrom: "2026-04-01T00:00:00Z", missing: [] },
    blocks: [{ type: "paragraph", id: "p", number: "1", content }],
  });
  return (renderMarkdown(report).split("\n\n")[1] ?? "").trim();
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => ("value" in child ? child.value : "childNodes" in child ? textOf(child) : ""))
    .join("");
}

/** What a reader of Markdown shows of it. */
function shown(markdown: string): string {
  return textOf(parseFragment(micromark(markdown, { allowDangerousHtml: true })));
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

test.each([
  [[{ text: "Title", bold: true }, { text: ". ", bold: true }, { text: "Words." }], "1 **Title**. Words."],
  [[{ text: "题目", bold: true }, { text: "：", bold: true }, { text: "文字。" }], "1 **题目**：文字。"],
  [[{ text: "« mot »", italic: true }], "1 « *mot* »"],
  [[{ text: "<b> & co", bold: true }], "1 &lt;**b\\> &amp; co**"],
])("emphasis holds the words and leaves the signs around them outside: %j", (content, expected) => {
  expect(markdownOf(content)).toBe(expected);
});

test("a reader sees the words as they are, whatever signs are in them and whichever style they have", () => {
  const style = fc.record({ bold: fc.boolean(), italic: fc.boolean() });
  const sign = fc.constantFrom(..."*_`~[](){}<>&|\\#+-=!.:;,\"' aé文ا1");
  const words = fc.string({ unit: sign, minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(words, style), { minLength: 1, maxLength: 4 }), (parts) => {
      const content = parts.map(([text, { bold, italic }]) => ({ text, bold, italic }));
      const given = `1 ${content.map(({ text }) => cleanText(text)).join("")}`;
      expect(plain(shown(markdownOf(content)))).toBe(plain(given));
    }),
    { numRuns: 500 },
  );
});
