import { Paragraph, ShadingType, type Table, TableCell, TableRow, VerticalAlignTable } from "docx";
import type { ComposedFigure, ComposedPoint, ComposedReport } from "../compose/composed-report.ts";
import { ownRun } from "./docx-runs.ts";
import { accent } from "./docx-styles.ts";
import { captionOf, cellOf, tableOf, textWidth } from "./docx-table.ts";

const shares = [0.3, 0.55, 0.15] as const;
const sideMargin = 100;
/** Of the cell in which a bar runs, in twentieths of a point. */
const longestBar = Math.round(shares[1] * textWidth) - 2 * sideMargin;

/**
 * A bar for each point, between its name and its number. A bar is the ground of an empty line, as long as the value
 * asks, so that nothing but names and numbers is read aloud or copied.
 */
export function docxOfFigure(block: ComposedFigure, report: ComposedReport): (Paragraph | Table)[] {
  const text = { style: "TableText", keepNext: true };
  const center = { verticalAlign: VerticalAlignTable.CENTER };
  const rows = block.points.map(
    (point) =>
      new TableRow({
        cantSplit: true,
        children: [
          cellOf(point.label, report, center, text),
          new TableCell({
            ...center,
            margins: { left: sideMargin, right: sideMargin },
            children: [barOf(point, report)],
          }),
          cellOf([ownRun(point.shown, report, true)], report, center, text),
        ],
      }),
  );
  return [tableOf(rows, shares, report, {}), captionOf(block, report, {})];
}

function barOf({ from, to }: ComposedPoint, { direction }: ComposedReport): Paragraph {
  const before = Math.round(from * longestBar);
  // A value of zero still shows where its bar begins.
  const after = Math.min(longestBar - before - 40, Math.round((1 - to) * longestBar));
  return new Paragraph({
    style: "Bar",
    keepNext: true,
    bidirectional: direction === "rtl",
    indent: { start: before, end: Math.max(0, after) },
    shading: { type: ShadingType.CLEAR, fill: accent },
    children: [],
  });
}
