import { languages, type RegisterRecord } from "@intersector/domain";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { renderDocx } from "../src/docx/index.ts";
import { plainTextOf, renderHtml, renderMarkdown, summarizeReport } from "../src/index.ts";
import { edition, records, sampleReport, withRecord } from "./sample-report.ts";

/** All of the sample's cases are made up, and its edition tells of all of them. */
const cases = records.filter(({ kind }) => kind === "overlapCase");

describe("what was made up to show the product at work", () => {
  const report = sampleReport("fr");

  test("is said so at the head of its section, in each of its paragraphs, its caption and its rows", () => {
    const table = report.blocks.find(({ id }) => id === "overlaps.table");
    if (table?.type !== "table") throw new Error("the report has no table of overlaps");
    const isMarked = (content: readonly { text: string; mark?: boolean | undefined }[] = []) =>
      content.some(({ text, mark }) => mark && text.trim() === "[illustration]");
    expect(table.rows).toHaveLength(cases.length);
    for (const row of table.rows) expect([row.id, isMarked(row.cells[0])]).toEqual([row.id, true]);
    expect(isMarked(table.caption)).toBe(true);
    for (const id of ["overlaps.found", "overlaps.decided"]) {
      const paragraph = report.blocks.find((block) => block.id === id);
      expect([id, paragraph?.type === "paragraph" && isMarked(paragraph.content)]).toEqual([id, true]);
    }
    const heading = report.blocks.findIndex(({ id }) => id === "overlaps");
    expect(report.blocks[heading + 1]).toMatchObject({ type: "note", id: "overlaps.illustrative" });
  });

  test("marks nothing that is a fact", () => {
    for (const block of report.blocks) {
      if (block.type !== "paragraph" || block.id.startsWith("overlaps.")) continue;
      expect([block.id, block.content.some(({ mark }) => mark)]).toEqual([block.id, false]);
    }
  });

  test("is marked in each language in its own words, and seen in each format", async () => {
    const marks = languages.map((language) => {
      const paragraph = sampleReport(language).blocks.find(({ id }) => id === "overlaps.found");
      return paragraph?.type === "paragraph" ? paragraph.content.at(-1)?.text.trim() : undefined;
    });
    // English and French have the same word.
    expect(new Set(marks).size).toBe(languages.length - 1);
    expect(renderHtml(report)).toContain('<span class="mark"> [illustration]</span>');
    expect(renderMarkdown(report)).toContain("\\[illustration\\]");
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await renderDocx(report)) });
    expect(value.match(/\[illustration\]/g)?.length).toBe(cases.length + 3);
  });

  test("is left out when that is asked, and the section then says that there was none", () => {
    const signed = sampleReport("fr", { includeIllustrative: false });
    expect(summarizeReport(signed, records).illustrative).toEqual([]);
    expect(signed.blocks.some(({ type }) => type === "table")).toBe(false);
    expect(plainTextOf(signed)).not.toContain("[illustration]");
  });
});

describe("what nobody has verified", () => {
  const from = withRecord("topic", "topic-climate-change", (body) => ({
    ...body,
    provenance: { status: "background", confidence: "medium" },
  }));
  const report = sampleReport("fr", { from });

  test("is marked where it stands and listed at the end", () => {
    const text = plainTextOf(report);
    expect(text).toMatch(/Changements climatiques\..*\[non vérifié\]\n/);
    expect(text).toContain(
      "La fiche ci-après, sur laquelle repose le présent rapport, n'a pas encore été vérifiée.",
    );
    expect(report.blocks.at(-1)).toMatchObject({
      type: "list",
      items: [{ id: "unverified.topic.topic-climate-change" }],
    });
  });

  test("is in the summary, with the blocks that rest on it", () => {
    const { unverified } = summarizeReport(report, from);
    expect(unverified.map(({ record, blocks }) => [record.id, blocks])).toEqual([
      [
        "topic-climate-change",
        [
          "membership.activeTopics.introduction",
          "membership.topic-climate-change",
          "unverified",
          "unverified.records",
          "unverified.topic.topic-climate-change",
        ],
      ],
    ]);
  });

  test("is nothing in the sample's report", () => {
    const { unverified, numberedParagraphs, blocks } = summarizeReport(sampleReport("fr"), records);
    expect(unverified).toEqual([]);
    expect(numberedParagraphs).toBe(blocks.paragraph);
  });
});

describe("the cover page", () => {
  test("has a place for what the edition does not know yet, and says that it is open", () => {
    const values = sampleReport("es").cover?.particulars.map(({ label, value }) => [label, value[0]?.text]);
    expect(values).toEqual([
      ["Punto del orden del día", "[por completar]"],
      ["Documento", "[por completar]"],
      ["Fecha", "[por completar]"],
      ["Original", "francés"],
    ]);
  });

  test("has agenda item, symbol with the language's letter, date and original language once they are there", () => {
    const known = withRecord("reportEdition", edition.id, (body) => ({
      ...body,
      ...{ agendaItem: "ADM 10", symbol: "C26/42", issuedOn: "2026-03-24" },
    }));
    const report = (language: "ru" | "ar") => sampleReport(language, { from: known });
    const values = report("ru").cover?.particulars.map(({ value }) => value);
    expect(values).toEqual([
      [{ text: "ADM 10" }],
      [{ text: "C26/42-R" }],
      [{ text: expect.stringMatching(/^24 марта 2026\sг\.$/) }],
      [{ text: "французский" }],
    ]);
    expect(report("ar").cover?.particulars.at(-1)).toMatchObject({
      label: "الأصل",
      value: [{ text: "بالفرنسية" }],
    });
  });

  test("says which text of the session waits for its translation", () => {
    const from: RegisterRecord[] = withRecord("meeting", "council-2026", (body) => ({
      ...body,
      place: { original: "en", texts: { en: "Geneva" }, states: {} },
    }));
    const report = sampleReport("zh", { from, includeIllustrative: false });
    expect(report.missing.map(({ block }) => block)).toEqual(["cover.session"]);
    expect(plainTextOf(report)).toContain("Geneva [原文：英文]");
  });
});
