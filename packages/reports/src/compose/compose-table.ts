import { formatMessage } from "@intersector/domain";
import type { z } from "zod";
import { rendererTerms } from "../terms/renderer-terms.ts";
import type { TableBlock } from "../tree.ts";
import type { ComposedTable } from "./composed-report.ts";
import type { Composing } from "./composing.ts";
import { composeRuns } from "./runs.ts";

/**
 * A table as renderers print it: numbered, every row with a cell for every column.
 * A row that is longer than the heads widens the table, so that no cell is lost.
 */
export function composeTable(block: z.infer<typeof TableBlock>, composing: Composing): ComposedTable {
  const { language, anchorOf, missing } = composing;
  composing.tables += 1;
  const label = formatMessage(rendererTerms.table, language, { number: String(composing.tables) });
  const count = block.rows.reduce((widest, row) => Math.max(widest, row.cells.length), block.columns.length);
  const widths = Array.from({ length: count }, (_, index) => block.columns[index]?.width ?? 1);
  // Shared out from the widest, because the sum of very large widths is more than a number can hold.
  const widest = Math.max(1e-6, ...widths);
  const parts = widths.map((width) => Math.max(width / widest, minimumPart));
  const sum = parts.reduce((total, part) => total + part, 0);
  return {
    type: "table",
    anchor: anchorOf(block.id),
    sources: block.sources,
    label,
    caption: missing.mark(composeRuns(block.caption, language), [block.id], label),
    columns: parts.map((part, index) => ({
      runs: missing.mark(composeRuns(block.columns[index]?.title ?? [], language), [block.id], label),
      numeric: block.columns[index]?.numeric ?? false,
      rowHeader: block.columns[index]?.rowHeader ?? false,
      share: part / sum,
    })),
    rows: block.rows.map((row, rowIndex) => {
      const place = formatMessage(rendererTerms.placeRow, language, {
        table: label,
        row: String(rowIndex + 1),
      });
      return {
        anchor: anchorOf(row.id),
        sources: row.sources,
        cells: widths.map((_, index) =>
          missing.mark(composeRuns(row.cells[index] ?? [], language), [row.id, block.id], place),
        ),
      };
    }),
  };
}

/** A column keeps at least a twentieth of the widest one's width: narrower, its words break letter by letter. */
const minimumPart = 0.05;
