import type { Block, Cover, ReportDocument, Source } from "./tree.ts";

/**
 * A report that names only the sources which its reader may know of. Its words, ids and marks stay as they are; where
 * a text waits for its translation in a record that is closed to the reader, `instead` stands for that record.
 * @example
 * cutSources(report, ({ kind }) => kind !== "person", { kind: "reportEdition", id: "annual-report-2026" })
 */
export function cutSources(
  report: ReportDocument,
  isOpen: (source: Source) => boolean,
  instead: Source,
): ReportDocument {
  const cut = <Part extends { sources: Source[] }>(part: Part): Part => ({
    ...part,
    sources: part.sources.filter(isOpen),
  });
  const { cover, blocks, missing } = report;
  return {
    ...report,
    ...(cover ? { cover: cutCover(cover, cut) } : {}),
    blocks: blocks.map((block) => cutBlock(block, cut)),
    missing: missing.map((entry) => (isOpen(entry.source) ? entry : { ...entry, source: instead })),
  };
}

type Cut = <Part extends { sources: Source[] }>(part: Part) => Part;

function cutCover(cover: Cover, cut: Cut): Cover {
  return { ...cover, particulars: cover.particulars.map(cut), sections: cover.sections.map(cut) };
}

function cutBlock(block: Block, cut: Cut): Block {
  if (block.type === "list") return cut({ ...block, items: block.items.map(cut) });
  if (block.type === "table") return cut({ ...block, rows: block.rows.map(cut) });
  return cut(block);
}
