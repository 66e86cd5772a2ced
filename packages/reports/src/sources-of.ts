import type { ReportDocument, Source } from "./tree.ts";

/**
 * Every source that a report names, with the id of what names it: a block, a list item, a table row, or a part of the
 * cover. In the order of the report.
 */
export function* sourcesOf(report: ReportDocument): Generator<{ block: string; source: Source }> {
  for (const { id, sources } of partsOf(report)) {
    for (const source of sources) yield { block: id, source };
  }
}

/** Everything in a report that has an id and sources. */
export function* partsOf({ cover, blocks }: ReportDocument): Generator<{ id: string; sources: Source[] }> {
  if (cover) yield* [...cover.particulars, ...cover.sections];
  for (const block of blocks) {
    yield block;
    if (block.type === "list") yield* block.items;
    if (block.type === "table") yield* block.rows;
  }
}
