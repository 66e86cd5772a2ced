import { languages, type RegisterRecord } from "@intersector/domain";
import { describe, expect, test } from "vitest";
import { type Block, partsOf, plainTextOf, ReportDocument, sourcesOf } from "../src/index.ts";
import { edition, records, sampleReport, withRecord } from "./sample-report.ts";

const french = sampleReport("fr");

/** What must be the same in every language: ids, types, levels, paragraph numbers, rows, points, sources. */
function shapeOf(report: ReportDocument): unknown {
  const blocks = report.blocks.map((block: Block) => ({
    id: block.id,
    type: block.type,
    ...(block.type === "heading" ? { level: block.level } : {}),
    ...(block.type === "paragraph" ? { number: block.number } : {}),
    ...(block.type === "figure" ? { values: block.points.map(({ value }) => value) } : {}),
  }));
  return { blocks, sources: [...sourcesOf(report)], builtFrom: report.builtFrom };
}

test.each(languages)("the report in %s has the blocks, numbers and sources of the French one", (language) => {
  const report = sampleReport(language);
  expect(ReportDocument.parse(report)).toEqual(report);
  expect(shapeOf(report)).toEqual(shapeOf(french));
});

test("paragraphs are numbered from 1 without a gap", () => {
  const numbers = french.blocks.flatMap((block) => (block.type === "paragraph" ? [block.number] : []));
  expect(numbers.length).toBeGreaterThan(30);
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
});

test("no two parts have the same id", () => {
  const ids = [...partsOf(french)].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every block, row and part of the cover names records of the register, in the version it was built from", () => {
  const known = new Map(records.map((record) => [`${record.kind} ${record.id}`, record]));
  // What the cover has a place for and the sample's edition does not know yet.
  const open = new Set(["agendaItem", "symbol", "issuedOn"]);
  for (const { id, sources } of partsOf(french)) expect([id, sources.length]).not.toEqual([id, 0]);
  for (const { block, source } of sourcesOf(french)) {
    const record = known.get(`${source.kind} ${source.id}`);
    expect([block, source, record?.version]).toEqual([block, source, source.version]);
    if (source.path === undefined || open.has(source.path)) continue;
    expect([block, source.path, valueAt(record, source.path)]).not.toContain(undefined);
  }
});

test.each(languages)(
  "in %s nothing is left of a sentence's own signs, and every sentence ends",
  (language) => {
    const report = sampleReport(language);
    const text = plainTextOf(report);
    expect(text).not.toMatch(/[{}#\uE000-\uF8FF]|undefined|null|NaN|\[object/);
    expect(text).not.toMatch(/ {2}|\(\)|\.\.| ,/);
    for (const block of report.blocks) {
      if (block.type !== "paragraph") continue;
      const words = block.content
        .filter(({ mark }) => !mark)
        .map((inline) => inline.text)
        .join("");
      expect(words).toMatch(/[.。]$/);
    }
  },
);

describe("a text without a translation", () => {
  const from = withRecord("topic", "topic-accessibility", (body) => {
    const { fr: _, ...texts } = body.title.texts;
    const { fr: __, ...states } = body.title.states;
    return { ...body, title: { original: "en", texts, states: { ...states, en: undefined } } };
  });
  const report = sampleReport("fr", { from });

  test("stands in its original language, is listed with its record and field, and is marked", () => {
    expect(report.missing).toEqual([
      {
        block: "membership.topic-accessibility",
        source: { kind: "topic", id: "topic-accessibility", version: 1, path: "title" },
        original: "en",
      },
    ]);
    const block = report.blocks.find(({ id }) => id === "membership.topic-accessibility");
    const [title] = block?.type === "paragraph" ? block.content : [];
    expect(title).toEqual({ text: "Accessibility", bold: true, language: "en" });
    expect(plainTextOf(report)).toContain("Accessibility [original\u00a0: anglais]");
    expect(plainTextOf(report)).toContain("Textes en attente de traduction");
  });

  test("changes neither ids nor numbers", () => {
    expect(shapeOf(report)).toEqual(shapeOf(french));
  });
});

test("the sample lacks one translation in all but two languages, and says so", () => {
  const missing = Object.fromEntries(
    languages.map((language) => [language, sampleReport(language).missing.length]),
  );
  expect(missing).toEqual({ ar: 1, zh: 1, en: 0, fr: 0, ru: 1, es: 1 });
});

test("what is not published is not told", () => {
  const draft = records.map(
    (record): RegisterRecord =>
      record.id === "topic-climate-change" ? { ...record, state: "draft" } : record,
  );
  const text = plainTextOf(sampleReport("fr", { from: draft }));
  expect(text).not.toContain("Changements climatiques.");
  expect(text).toContain("Accessibilité.");
});

test("a register that holds nothing but the edition still gives a report", () => {
  const report = sampleReport("ar", { from: [edition] });
  expect(ReportDocument.parse(report).blocks.length).toBeGreaterThan(0);
  expect(report.missing).toEqual([]);
});

function valueAt(record: RegisterRecord | undefined, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, part) => (value as Record<string, unknown> | undefined)?.[part] ?? undefined,
      record?.body,
    );
}
