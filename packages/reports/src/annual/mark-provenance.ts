import { isUnverified, type Language, type RegisterRecord, reportTerms } from "@intersector/domain";
import type { Block, Inline, Source } from "../tree.ts";

const { marks } = reportTerms;

/**
 * The blocks with a mark after what rests on a record that is made up or that nobody has verified: at the end of a
 * paragraph, of a caption, of the first cell of a row. The first source of a block is the record that it tells of.
 */
export function markProvenance(
  blocks: readonly Block[],
  records: readonly RegisterRecord[],
  language: Language,
): Block[] {
  const byKey = new Map(records.map((record) => [`${record.kind} ${record.id}`, record]));
  const marked = (content: Inline[], [first]: readonly Source[]): Inline[] => {
    const record = first && byKey.get(`${first.kind} ${first.id}`);
    const mark = record && markOf(record);
    if (!mark) return content;
    const space = language === "zh" ? "" : " ";
    return [...content, { text: `${space}${mark[language]}`, mark: true }];
  };
  return blocks.map((block): Block => {
    switch (block.type) {
      case "paragraph":
        return { ...block, content: marked(block.content, block.sources) };
      case "figure":
        return { ...block, caption: marked(block.caption, block.sources) };
      case "table":
        return {
          ...block,
          caption: marked(block.caption, block.sources),
          rows: block.rows.map((row) => {
            const [first = [], ...rest] = row.cells;
            return { ...row, cells: [marked(first, row.sources), ...rest] };
          }),
        };
      default:
        return block;
    }
  });
}

function markOf({ body: { provenance } }: RegisterRecord) {
  if (provenance.status === "illustrative") return marks.illustrative;
  return isUnverified(provenance) ? marks.unverified : undefined;
}
