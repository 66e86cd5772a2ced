import { type Language, type RegisterRecord, textIn } from "@intersector/domain";
import { sourcesOf } from "../sources-of.ts";
import type { ReportDocument, Source } from "../tree.ts";
import { writeCover } from "./cover-page.ts";
import { writeImprovements, writePlanning, writePriorities, writeResults } from "./initiatives.ts";
import { writeIntroduction } from "./introduction.ts";
import { markProvenance } from "./mark-provenance.ts";
import { writeMembership } from "./membership.ts";
import { writeOverlaps } from "./overlaps.ts";
import { viewRecords } from "./register-view.ts";
import { createDraft } from "./report-draft.ts";
import { writeUnverified } from "./unverified.ts";

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
  const draft = createDraft(language, edition);
  const cover = writeCover(draft, view, edition);
  const { year, symbol, title } = edition.body;
  writeIntroduction(draft, view, edition);
  writeResults(draft, view, year);
  writeImprovements(draft, view, year);
  writePriorities(draft, view, year);
  writePlanning(draft, view, year);
  writeOverlaps(draft, view, edition);
  writeMembership(draft, view, year);

  const built: ReportDocument = {
    language,
    title: textIn(title, language).text,
    ...(symbol === undefined ? {} : { symbol }),
    builtFrom: edition.updatedAt,
    cover,
    blocks: draft.blocks,
    missing: draft.missing,
  };
  const used = recordsOf(
    [...[...sourcesOf(built)].map(({ source }) => source), { kind: "meeting", id: edition.body.meeting }],
    [edition, ...given],
  );
  writeUnverified(draft, used);
  return { ...built, builtFrom: lastChange(used), blocks: markProvenance(draft.blocks, used, language) };
}

/** The records that the sources name, each once, in an order that is always the same. */
function recordsOf(sources: readonly Source[], records: readonly RegisterRecord[]): RegisterRecord[] {
  const keyOf = ({ kind, id }: Source | RegisterRecord) => `${kind} ${id}`;
  const byKey = new Map(records.map((record) => [keyOf(record), record]));
  const keys = [...new Set(sources.map(keyOf))].sort();
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

function lastChange(records: readonly RegisterRecord[]): string {
  return (
    records
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? ""
  );
}
