import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type IParagraphOptions,
  type ITableCellOptions,
  type Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { captionSeparator } from "../compose/caption-separator.ts";
import type { ComposedFigure, ComposedReport, ComposedTable, Run } from "../compose/composed-report.ts";
import { ownRun, paragraphOf } from "./docx-runs.ts";

/** Twentieths of a point between the margins of A4. */
export const textWidth = 9638;

export const thinLine = { style: BorderStyle.SINGLE, size: 4, color: "BFBFBF" } as const;
const noLine = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

type Edge = "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical";
type Edges = Partial<Record<Edge, IBorderOptions>>;

/** A table with its head on every page on which it goes on, and rows that no page divides. */
export function docxOfTable(
  block: ComposedTable,
  report: ComposedReport,
  options: IParagraphOptions,
): (Paragraph | Table)[] {
  const paragraph = (index: number): IParagraphOptions => ({
    style: "TableText",
    ...(block.columns[index]?.numeric ? { alignment: AlignmentType.END } : {}),
  });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(({ runs }, index) =>
      cellOf(
        runs.map((run) => ({ ...run, bold: true })),
        report,
        { shading: { type: ShadingType.CLEAR, fill: "DEEAF6" } },
        { ...paragraph(index), keepNext: true },
      ),
    ),
  });
  const rows = block.rows.map(
    ({ cells }) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((runs, index) => cellOf(runs, report, {}, paragraph(index))),
      }),
  );
  const all = { left: thinLine, right: thinLine, insideHorizontal: thinLine, insideVertical: thinLine };
  return [
    captionOf(block, report, { keepNext: true, ...options }),
    tableOf(
      [head, ...rows],
      block.columns.map(({ share }) => share),
      report,
      { top: thinLine, bottom: thinLine, ...all },
    ),
    paragraphOf([], report, { style: "TableText" }),
  ];
}

/** `Table 1 – …`, above a table or under a figure. */
export function captionOf(
  block: ComposedTable | ComposedFigure,
  report: ComposedReport,
  options: IParagraphOptions,
): Paragraph {
  const label = ownRun(`${block.label}${captionSeparator}`, report);
  return paragraphOf([label, ...block.caption], report, { style: "Caption", ...options });
}

/** A table as wide as the text, in the report's direction; only the edges that are named have a line. */
export function tableOf(
  rows: TableRow[],
  shares: readonly number[],
  { direction }: ComposedReport,
  edges: Edges,
): Table {
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round(share * textWidth)),
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: direction === "rtl",
    borders: {
      top: noLine,
      bottom: noLine,
      left: noLine,
      right: noLine,
      insideHorizontal: noLine,
      insideVertical: noLine,
      ...edges,
    },
    rows,
  });
}

export function cellOf(
  runs: readonly Run[],
  report: ComposedReport,
  cell: Omit<ITableCellOptions, "children"> = {},
  paragraph: IParagraphOptions = {},
): TableCell {
  return new TableCell({
    margins: { top: 40, bottom: 40, left: 100, right: 100 },
    ...cell,
    children: [paragraphOf(runs, report, paragraph)],
  });
}
