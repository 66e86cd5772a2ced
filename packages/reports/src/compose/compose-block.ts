import { formatMessage } from "@intersector/domain";
import { rendererTerms } from "../terms/renderer-terms.ts";
import type { Block } from "../tree.ts";
import { placeBars } from "./bars.ts";
import { cleanText } from "./clean-text.ts";
import { composeTable } from "./compose-table.ts";
import type { ComposedBlock } from "./composed-report.ts";
import type { Composing } from "./composing.ts";
import { composeRuns, isBlank, textOfRuns } from "./runs.ts";
import { settleType } from "./settle-type.ts";

/** One block as renderers print it; nothing for a block in which there is nothing to read. */
export function composeBlock(block: Block, composing: Composing): ComposedBlock | undefined {
  const { language, anchorOf, missing } = composing;
  const { id, sources } = block;
  switch (block.type) {
    case "heading": {
      const runs = composeRuns(block.content, language);
      if (isBlank(runs)) return undefined;
      composing.place = textOfRuns(runs).trim();
      // A heading is never more than one level below the one before it: readers who listen go by the levels.
      composing.level = Math.min(block.level, composing.level + 1);
      const { level, place } = composing;
      return { type: "heading", anchor: anchorOf(id), sources, level, runs: missing.mark(runs, [id], place) };
    }
    case "paragraph": {
      const number = block.number === undefined ? "" : cleanText(block.number).trim();
      if (number !== "") composing.place = formatMessage(rendererTerms.placeParagraph, language, { number });
      const runs = missing.mark(composeRuns(block.content, language), [id], composing.place);
      if (number === "" && isBlank(runs)) return undefined;
      const anchor = anchorOf(id);
      return { type: "paragraph", anchor, sources, ...(number === "" ? {} : { number }), runs };
    }
    case "list": {
      if (block.items.length === 0) return undefined;
      return {
        type: "list",
        anchor: anchorOf(id),
        sources,
        items: block.items.map((item) => ({
          anchor: anchorOf(item.id),
          sources: item.sources,
          runs: missing.mark(composeRuns(item.content, language), [item.id, id], composing.place),
        })),
      };
    }
    case "table":
      return composeTable(block, composing);
    case "figure": {
      composing.figures += 1;
      const label = formatMessage(rendererTerms.figure, language, { number: String(composing.figures) });
      const bars = placeBars(block.points.map((point) => point.value));
      return {
        type: "figure",
        anchor: anchorOf(id),
        sources,
        label,
        caption: missing.mark(composeRuns(block.caption, language), [id], label),
        description: settleType(cleanText(block.description).trim(), language) || label,
        points: block.points.map((point, index) => {
          const inline = { text: point.label, ...(point.language ? { language: point.language } : {}) };
          return {
            label: missing.mark(composeRuns([inline], language), [id], label),
            value: point.value,
            shown: cleanText(point.shown),
            ...(bars[index] ?? { from: 0, to: 0 }),
          };
        }),
      };
    }
    case "note": {
      const runs = missing.mark(composeRuns(block.content, language), [id], composing.place);
      if (isBlank(runs)) return undefined;
      const label = formatMessage(rendererTerms.note, language);
      return { type: "note", anchor: anchorOf(id), sources, label, runs };
    }
  }
}
