import { isUnverified, type Language, type RegisterRecord, reportTerms, textIn } from "@intersector/domain";
import type { ReportDocument, Source } from "../tree.ts";
import { writeCover } from "./cover-page.ts";
import { writeImprovements, writePlanning, writePriorities, writeResults } from "./initiatives.ts";
import { writeIntroduction } from "./introduction.ts";
import { writeMembership } from "./membership.ts";
import { writeOverlaps } from "./overlaps.ts";
import { viewRecords } from "./register-view.ts";
import { createDraft, type ReportDraft, sourceOf } from "./report-draft.ts";

export interface AnnualReportOptions {
  /** The year's edition: what the cover says and which period the report tells of. */
  edition: RegisterRecord<"reportEdition">;
  /** The register. Only what is published goes into a report; the order does not matter. */
  records: Iterable<RegisterRecord>;
  language: Language;
  /** False leaves out what is made up to show the product at work. What is left in is marked by a note. */
  includeIllustrative?: boolean;
}

/**
 * The Secretary-General's yearly report to the Council on coordination among the Sectors and the General Secretariat,
 * under Resolution 191. Built from the records alone: the same records give the same document, and in the six
 * languages the same blocks with the same ids and paragraph numbers. Every paragraph, table and figure names the
 * records it rests on. A text without a translation stands in its original language and is listed in `missing`.
 * @example
 * buildAnnualReport({ edition, records, language: "fr" }).blocks[1]
 * //=> { type: "paragraph", id: "introduction.mandate", number: "1", … }
 */
export function buildAnnualReport({
  edition,
  records,
  language,
  includeIllustrative = true,
}: AnnualReportOptions): ReportDocument {
  const given = [...records];
  const view = viewRecords(given, { includeIllustrative });
  const draft = createDraft(language);
  const cover = writeCover(draft, view, edition);
  const { year, symbol, title } = edition.body;
  writeIntroduction(draft, view, edition);
  writeResults(draft, view, year);
  writeImprovements(draft, view, year);
  writePriorities(draft, view, year);
  writePlanning(draft, view, year);
  writeOverlaps(draft, view, edition);
  writeMembership(draft, view, year);

  const sources = [...cover.sections, ...cover.particulars, ...draft.blocks].flatMap((part) => part.sources);
  const used = recordsOf(sources, given);
  noteUnverified(draft, used);
  return {
    language,
    title: textIn(title, language).text,
    ...(symbol === undefined ? {} : { symbol }),
    builtFrom: lastChange([edition, ...used]),
    cover,
    blocks: draft.blocks,
    missing: draft.missing,
  };
}

/** A last note on what the report rests on that nobody has verified. */
function noteUnverified(draft: ReportDraft, used: readonly RegisterRecord[]): void {
  const unverified = used.filter((record) => isUnverified(record.body.provenance));
  if (unverified.length === 0) return;
  draft.note(
    "unverified",
    unverified.map((record) => sourceOf(record, "provenance")),
    draft.phrase(reportTerms.figures.unverified, { count: unverified.length }),
  );
}

function recordsOf(sources: readonly Source[], records: readonly RegisterRecord[]): RegisterRecord[] {
  const keys = new Set(sources.map((source) => `${source.kind} ${source.id}`));
  return records
    .filter((record) => keys.has(`${record.kind} ${record.id}`))
    .sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1));
}

function lastChange(records: readonly RegisterRecord[]): string {
  return (
    records
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? ""
  );
}
