import { directionOf, type Language } from "@intersector/domain";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { micromark } from "micromark";
import { gfmTable, gfmTableHtml } from "micromark-extension-gfm-table";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { renderDocx } from "../src/docx/index.ts";
import { plainTextOf, renderHtml, renderJson, renderMarkdown } from "../src/index.ts";
import { renderPdf } from "../src/pdf/index.ts";
import { letters, records, sampleReport } from "./sample-report.ts";

type Element = DefaultTreeAdapterTypes.Element;

const looked: readonly Language[] = ["fr", "ar", "zh"];

describe.each(looked)("the sample's report in %s", (language) => {
  const report = sampleReport(language);
  const lines = plainTextOf(report).split("\n");

  test("is the same, byte by byte, however the records are ordered", async () => {
    const again = sampleReport(language, { from: [...records].reverse() });
    expect(renderJson(again)).toBe(renderJson(report));
    expect(renderHtml(again)).toBe(renderHtml(report));
    expect(renderMarkdown(again)).toBe(renderMarkdown(report));
    expect(Buffer.compare(await renderDocx(again), await renderDocx(report))).toBe(0);
    expect(Buffer.compare(await renderPdf(again), await renderPdf(report))).toBe(0);
  });

  test("has all its words in Word, with Word's styles, links and direction", async () => {
    const bytes = await renderDocx(report);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const read = letters(value);
    for (const line of lines) expect(read).toContain(letters(line.replace(/^\d+ /, "")));
    const parts = unzipSync(bytes);
    const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const links = strFromU8(parts["word/_rels/document.xml.rels"] ?? new Uint8Array());
    for (const style of ["Title", "Heading1", "Heading2", "Caption", "TableText"])
      expect(document).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(report.missing.length > 0 ? 2 : 1);
    expect(links).toContain('Id="rIdLink1"');
    expect(links).toContain("https://www.itu.int/md/S26-CL-C-0035/en");
    const isArabic = directionOf(language) === "rtl";
    expect(document.includes("<w:bidi/>")).toBe(isArabic);
    expect(document.includes("<w:bidiVisual/>")).toBe(isArabic);
    expect(document).toContain(isArabic ? "<w:bCs/>" : "<w:b/>");
  });

  test("is a tagged PDF/UA-1 with its title and language, whose words can be read out of it", async () => {
    const opening = getDocument({ data: await renderPdf(report), verbosity: 0 });
    const pdf = await opening.promise;
    expect((await pdf.getMarkInfo())?.get("Marked")).toBe(true);
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: language, Title: report.title });
    expect(metadata?.getRaw()).toContain("<pdfuaid:part>1</pdfuaid:part>");
    let tree = "";
    let text = "";
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      tree += JSON.stringify(await page.getStructTree());
      const { items } = await page.getTextContent();
      text += `${items.map((item) => ("str" in item ? item.str : "")).join("")} `;
    }
    for (const role of ["H1", "H2", "H3", "P", "Table", "TR", "TH", "TD", "Figure", "Link"])
      expect(tree).toContain(`"role":"${role}"`);
    const read = folded(text);
    const words = wordsOf(lines.join("\n")).map(folded);
    const found = words.filter((word) => read.includes(word));
    expect(words.length).toBeGreaterThan(1500);
    expect(found.length / words.length).toBeGreaterThan(0.99);
    await opening.destroy();
  });

  test("has all its words in Markdown, as a reader of Markdown shows them", () => {
    const html = micromark(renderMarkdown(report), {
      extensions: [gfmTable()],
      htmlExtensions: [gfmTableHtml()],
      allowDangerousHtml: true,
    });
    const read = letters(textOf(parse(html)));
    for (const line of lines) expect(read).toContain(letters(line.replace(/^\d+ /, "")));
    expect(html.match(/<table>/g)?.length).toBe(report.missing.length > 0 ? 2 : 1);
    expect(html).toContain('<a href="https://www.itu.int/md/S26-CL-C-0035/en">');
  });

  test("is one accessible page that asks for nothing else", () => {
    const html = renderHtml(report);
    const page = parse(html);
    const all = [...elementsOf(page)];
    const named = (name: string) => all.filter(({ tagName }) => tagName === name);
    const [root] = named("html");
    expect([attribute(root, "lang"), attribute(root, "dir")]).toEqual([language, directionOf(language)]);
    const levels = all.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      if (index > 0) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
    for (const head of named("th")) expect(["col", "row"]).toContain(attribute(head, "scope"));
    for (const table of named("table").filter((candidate) =>
      attribute(candidate.parentNode as Element, "id"),
    ))
      expect([...elementsOf(table)].some(({ tagName }) => tagName === "caption")).toBe(true);
    for (const drawing of named("svg")) {
      expect(attribute(drawing, "role")).toBe("img");
      const label = attribute(drawing, "aria-labelledby") ?? "";
      for (const id of label.split(" ")) expect(all.some((one) => attribute(one, "id") === id)).toBe(true);
    }
    for (const name of ["script", "link", "img", "iframe", "object"]) expect(named(name)).toEqual([]);
    expect(html).not.toMatch(/@import|url\(|src=|srcset=/);
    for (const link of named("a")) expect(attribute(link, "href")).toMatch(/^(#|https:\/\/www\.itu\.int\/)/);
  });
});

/**
 * Runs of letters and digits; in Chinese, which has no spaces, neighbouring pairs of characters. Arabic words with
 * vowel signs are left out: the PDF gives them as replacement text, which this reader does not look at.
 */
function wordsOf(text: string): string[] {
  const words = text.normalize("NFKC").match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words
    .filter((word) => !/\p{M}/u.test(word))
    .flatMap((word) =>
      /\p{Script=Han}/u.test(word)
        ? Array.from({ length: Math.max(1, word.length - 1) }, (_, index) => word.slice(index, index + 2))
        : [word],
    );
}

/** This reader puts the two letters of the one sign lam-alef in either order; Chinese lines end between any signs. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{M}]+/gu, "")
    .replace(/(?<=\p{Script=Han}|\p{P})\s+|\s+(?=\p{Script=Han}|\p{P})/gu, "")
    .replace(/[الأإآ]+/g, (run) => Array.from(run).sort().join(""));
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs?.find((one) => one.name === name)?.value;
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => ("value" in child ? child.value : "childNodes" in child ? textOf(child) : ""))
    .join("");
}

function* elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!("tagName" in child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}
