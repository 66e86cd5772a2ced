import { expect, test } from "vitest";
import { fixtureReport } from "../test/fixture.ts";
import { cutSources } from "./cut-sources.ts";
import { plainTextOf } from "./plain-text.ts";
import { sourcesOf } from "./sources-of.ts";
import type { ReportDocument, Source } from "./tree.ts";

const topic: Source = { kind: "topic", id: "x", version: 2 };
const person: Source = { kind: "person", id: "y", version: 1 };
const instead: Source = { kind: "reportEdition", id: "e" };

/** A report in which everything names a topic and a person. */
function namedReport(): ReportDocument {
  const report = fixtureReport("fr", "mots");
  const sources = [topic, person];
  const { cover } = report;
  return {
    ...report,
    ...(cover
      ? {
          cover: {
            ...cover,
            particulars: cover.particulars.map((part) => ({ ...part, sources })),
            sections: cover.sections.map((part) => ({ ...part, sources })),
          },
        }
      : {}),
    blocks: report.blocks.map((block) => ({
      ...block,
      sources,
      ...(block.type === "list" ? { items: block.items.map((item) => ({ ...item, sources })) } : {}),
      ...(block.type === "table" ? { rows: block.rows.map((row) => ({ ...row, sources })) } : {}),
    })) as ReportDocument["blocks"],
    missing: [
      { block: "p2", source: person, original: "ru" },
      { block: "p1", source: topic, original: "ru" },
    ],
  };
}

test("no part of the report names a source that is closed, and every one keeps those that are open", () => {
  const report = namedReport();
  const cut = cutSources(report, ({ kind }) => kind !== "person", instead);
  const before = [...sourcesOf(report)];
  const after = [...sourcesOf(cut)];
  expect(before.some(({ source }) => source.kind === "person")).toBe(true);
  expect(after).toEqual(before.filter(({ source }) => source.kind !== "person"));
  expect(cut.missing).toEqual([
    { block: "p2", source: instead, original: "ru" },
    { block: "p1", source: topic, original: "ru" },
  ]);
});

test("its words and marks stay as they are", () => {
  const report = { ...namedReport(), missing: [{ block: "p2", source: person, original: "ru" }] };
  const cut = cutSources(report, () => false, instead);
  expect(plainTextOf(cut)).toBe(plainTextOf(report));
  expect(plainTextOf(cut)).toContain("Русский текст [original\u00a0: russe]");
});
