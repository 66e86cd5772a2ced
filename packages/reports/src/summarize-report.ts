import { isUnverified, type RegisterRecord } from "@intersector/domain";
import { sourcesOf } from "./sources-of.ts";
import type { Block, ReportDocument } from "./tree.ts";

/** A record on which a report rests, and the blocks that name it. */
export interface UsedRecord {
  record: RegisterRecord;
  /** Ids of blocks, list items, table rows and parts of the cover, in the order of the report. */
  blocks: string[];
}

/** What an editor wants to know of a report before it is signed. */
export interface ReportSummary {
  /** How many blocks there are of each type. */
  blocks: Record<Block["type"], number>;
  /** Paragraphs with a number, which is the number of the last one. */
  numberedParagraphs: number;
  /** What the report says that was made up to show the product at work. */
  illustrative: UsedRecord[];
  /** What the report says that nobody has verified. */
  unverified: UsedRecord[];
}

/**
 * What a report is made of and what of it cannot be signed yet. What waits for its translation is in the report's own
 * `missing`.
 * @param records those that the report was built from, or more
 * @example
 * summarizeReport(report, records).illustrative.map(({ record }) => record.id) //=> ["case-accessibility-audits", …]
 */
export function summarizeReport(report: ReportDocument, records: Iterable<RegisterRecord>): ReportSummary {
  const places = new Map<string, Set<string>>();
  for (const { block, source } of sourcesOf(report)) {
    const key = `${source.kind} ${source.id}`;
    places.set(key, (places.get(key) ?? new Set()).add(block));
  }
  const used: UsedRecord[] = [];
  for (const record of records) {
    const blocks = places.get(`${record.kind} ${record.id}`);
    if (blocks) used.push({ record, blocks: [...blocks] });
  }
  used.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const counts = { heading: 0, paragraph: 0, list: 0, table: 0, figure: 0, note: 0 };
  for (const { type } of report.blocks) counts[type] += 1;
  return {
    blocks: counts,
    numberedParagraphs: report.blocks.filter((block) => block.type === "paragraph" && block.number).length,
    illustrative: used.filter(({ record }) => record.body.provenance.status === "illustrative"),
    unverified: used.filter(({ record }) => isUnverified(record.body.provenance)),
  };
}

function keyOf({ record }: UsedRecord): string {
  return `${record.kind} ${record.id}`;
}
