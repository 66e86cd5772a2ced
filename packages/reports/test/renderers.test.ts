import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { renderDocx } from "../src/docx/index.ts";
import { parseReport, plainTextOf, renderHtml, renderJson, renderMarkdown } from "../src/index.ts";
import { renderPdf } from "../src/pdf/index.ts";
import { fixtureReport } from "./fixture.ts";

const samples = [
  ["fr", "Renforcement de la coordination"],
  ["ar", "تعزيز التنسيق بين القطاعات"],
  ["zh", "加强跨部门协调"],
] as const;

/** Words without spaces and without signs of direction, which formats set as they need. */
function letters(text: string): string {
  return text.normalize("NFKC").replace(/[\s\p{Cf}]+/gu, "");
}

function openPdf(bytes: Uint8Array) {
  return getDocument({ data: bytes.slice(), verbosity: 0 });
}

describe.each(samples)("a report in %s", (language, words) => {
  const report = fixtureReport(language, words);

  test("has the same words in Word as in plain text", async () => {
    const bytes = await renderDocx(report);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const read = letters(value);
    for (const line of plainTextOf(report).split("\n"))
      expect(read).toContain(letters(line.replace(/^\d+ /, "")));
  });

  test("is a Word file with Word's styles, repeated heads and its direction", async () => {
    const parts = unzipSync(await renderDocx(report));
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
    expect(xml).toContain("<w:tblHeader/>");
    expect(xml.includes("<w:bidi/>")).toBe(language === "ar");
    expect(xml.includes("<w:bidiVisual/>")).toBe(language === "ar");
    expect(strFromU8(parts["docProps/core.xml"] ?? new Uint8Array())).toContain("2026-04-01T10:20:30Z");
  });

  test("is a tagged PDF that says its language and title", async () => {
    const opening = openPdf(await renderPdf(report));
    const pdf = await opening.promise;
    expect((await pdf.getMarkInfo())?.get("Marked")).toBe(true);
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: language, Title: words });
    expect(metadata?.getRaw()).toContain("pdfuaid");
    const trees = [];
    for (let page = 1; page <= pdf.numPages; page += 1)
      trees.push(await (await pdf.getPage(page)).getStructTree());
    const roles = JSON.stringify(trees);
    for (const role of ["H1", "H2", "P", "L", "Table", "TH", "Figure"])
      expect(roles).toContain(`"role":"${role}"`);
    await opening.destroy();
  });

  test("gives the same bytes each time, and is read back from JSON", async () => {
    expect(Buffer.compare(await renderDocx(report), await renderDocx(report))).toBe(0);
    expect(Buffer.compare(await renderPdf(report), await renderPdf(report))).toBe(0);
    expect(renderHtml(report)).toBe(renderHtml(report));
    expect(parseReport(renderJson(report))).toEqual({ ok: true, value: report });
  });

  test("is a page and a text in its language, with what waits for translation marked", () => {
    const html = renderHtml(report);
    expect(html).toContain(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`);
    expect(html).not.toContain("<b>&amp;");
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(renderMarkdown(report)).toContain('<span lang="ru" dir="ltr">Русский текст</span>');
  });
});
