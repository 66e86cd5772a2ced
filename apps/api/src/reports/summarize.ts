import { describeField, type Language, labelOfField, type RegisterRecord } from "@intersector/domain";
import { type ReportDocument, summarizeReport, type UsedRecord } from "@intersector/reports";
import { toIncluded } from "../records/present.ts";
import type { ReportSummaryReply } from "../schemas/reports.ts";
import type { ReadReport } from "./read-report.ts";

/** What the cover page has a place for and the edition may not know yet. */
const coverFields = ["agendaItem", "symbol", "issuedOn"] as const;

/** A report in figures, and what of it cannot be signed yet, in the reader's words. */
export function summarize({ edition, records, report }: ReadReport): ReportSummaryReply {
  const { language, title, symbol, builtFrom } = report;
  const { blocks, numberedParagraphs, illustrative, unverified } = summarizeReport(report, records);
  return {
    edition: toIncluded(edition),
    year: edition.body.year,
    state: edition.body.state,
    ...{ language, title, builtFrom, blocks, numberedParagraphs },
    ...(symbol === undefined ? {} : { symbol }),
    incomplete: coverFields
      .filter((field) => edition.body[field] === undefined)
      .map((field) => ({ field, label: labelOfField("reportEdition", field, language) })),
    missing: missingTexts(report, [edition, ...records]),
    illustrative: illustrative.map(toUse),
    unverified: unverified.map(toUse),
  };
}

function toUse({ record, blocks }: UsedRecord) {
  return { record: toIncluded(record), blocks };
}

function missingTexts(report: ReportDocument, records: readonly RegisterRecord[]) {
  const byKey = new Map(records.map((record) => [`${record.kind} ${record.id}`, record]));
  return report.missing.flatMap(({ block, original, source }) => {
    const record = byKey.get(`${source.kind} ${source.id}`);
    if (!record) return [];
    const { path = "" } = source;
    const paragraph = numberOf(report, block);
    return [
      {
        record: toIncluded(record),
        field: path,
        label: labelOfPath(record, path, report.language),
        original,
        block,
        ...(paragraph === undefined ? {} : { paragraph }),
      },
    ];
  });
}

function labelOfPath({ kind }: RegisterRecord, path: string, language: Language): string {
  const parts = path === "" ? [] : path.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  return describeField(kind, parts, language);
}

function numberOf({ blocks }: ReportDocument, id: string): string | undefined {
  const block = blocks.find((candidate) => candidate.id === id);
  return block?.type === "paragraph" ? block.number : undefined;
}
