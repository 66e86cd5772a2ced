import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { captionSeparator } from "../compose/caption-separator.ts";
import type {
  ComposedBlock,
  ComposedCover,
  ComposedFigure,
  ComposedReport,
  ComposedTable,
  Run,
} from "../compose/composed-report.ts";
import { languageTags } from "./docx-styles.ts";

type Block = Paragraph | Table;

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: "BFBFBF" } as const;
const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

/** The first page of a Council document. */
export function docxOfCover(cover: ComposedCover, report: ComposedReport): Block[] {
  return [
    ...cover.session.map((runs) => paragraphOf(runs, report, { style: "Subtitle" })),
    ...(cover.particulars.length === 0
      ? []
      : [
          tableOf(
            cover.particulars.map(({ label, value }) => [
              cellOf([own(label, report, true)], report),
              cellOf(value, report),
            ]),
            [0.35, 0.65],
            report,
            { top: line, bottom: line },
          ),
        ]),
    paragraphOf(cover.documentType, report, { style: "Subtitle", spacing: { before: 360 } }),
    paragraphOf(cover.title, report, { style: "Title" }),
    ...(cover.sections.length === 0
      ? []
      : [
          tableOf(
            cover.sections.map(({ label, content }) => [
              new TableCell({
                margins: { top: 80, bottom: 80, left: 160, right: 160 },
                children: [
                  paragraphOf([own(label, report, true)], report, { keepNext: true }),
                  ...content.map((runs) => paragraphOf(runs, report)),
                ],
              }),
            ]),
            [1],
            report,
            { top: line, bottom: line, left: line, right: line },
          ),
        ]),
    new Paragraph({ children: [], pageBreakBefore: false }),
  ];
}

/** One block in Word's own terms. */
export function docxOfBlock(block: ComposedBlock, report: ComposedReport): Block[] {
  switch (block.type) {
    case "heading":
      return [
        paragraphOf(block.runs, report, { heading: headings[block.level - 1] ?? HeadingLevel.HEADING_4 }),
      ];
    case "paragraph":
      return [
        paragraphOf(
          block.number === undefined ? block.runs : [own(`${block.number}\u2003`, report), ...block.runs],
          report,
        ),
      ];
    case "list":
      return block.items.map(({ runs }) =>
        paragraphOf(runs, report, { style: "ListParagraph", bullet: { level: 0 } }),
      );
    case "note":
      return [
        paragraphOf([own(`${block.label} `, report, true), ...block.runs], report, {
          shading: { type: ShadingType.CLEAR, fill: "F2F2F2" },
          indent: { start: 284, end: 284 },
        }),
      ];
    case "table":
      return docxOfTable(block, report);
    case "figure":
      return docxOfFigure(block, report);
  }
}

function docxOfTable(block: ComposedTable, report: ComposedReport): Block[] {
  const alignment = (numeric: boolean) => (numeric ? { alignment: AlignmentType.END } : {});
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(({ runs, numeric }) =>
      cellOf(
        runs.map((run) => ({ ...run, bold: true })),
        report,
        { shading: { type: ShadingType.CLEAR, fill: "DEEAF6" } },
        alignment(numeric),
      ),
    ),
  });
  const rows = block.rows.map(
    ({ cells }) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((runs, index) =>
          cellOf(runs, report, {}, alignment(block.columns[index]?.numeric ?? false)),
        ),
      }),
  );
  const borders = {
    top: line,
    bottom: line,
    left: line,
    right: line,
    insideHorizontal: line,
    insideVertical: line,
  };
  return [
    captionOf(block, report),
    new Table({
      ...widths(block.columns.map(({ share }) => share)),
      visuallyRightToLeft: report.direction === "rtl",
      borders,
      rows: [head, ...rows],
    }),
    new Paragraph({ children: [] }),
  ];
}

// A bar is a run of full blocks, so that it is there in every program, and its number stands beside it as text.
const longestBar = 22;

function docxOfFigure(block: ComposedFigure, report: ComposedReport): Block[] {
  const rows = block.points.map(({ label, shown, from, to }) => [
    cellOf(label, report),
    cellOf([{ ...own("█".repeat(Math.max(1, Math.round((to - from) * longestBar))), report) }], report),
    cellOf([own(shown, report, true)], report),
  ]);
  return [tableOf(rows, [0.3, 0.55, 0.15], report, {}), captionOf(block, report)];
}

function captionOf(block: ComposedTable | ComposedFigure, report: ComposedReport): Paragraph {
  return paragraphOf([own(`${block.label}${captionSeparator}`, report), ...block.caption], report, {
    style: "Caption",
  });
}

// Twentieths of a point between the margins of A4.
const textWidth = 9638;

function widths(shares: readonly number[]) {
  return {
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round(share * textWidth)),
  };
}

interface Edges {
  top?: typeof line;
  bottom?: typeof line;
  left?: typeof line;
  right?: typeof line;
}

function tableOf(
  rows: TableCell[][],
  shares: readonly number[],
  report: ComposedReport,
  edges: Edges,
): Table {
  const borders = {
    top: none,
    bottom: none,
    left: none,
    right: none,
    insideHorizontal: none,
    insideVertical: none,
    ...edges,
  };
  return new Table({
    ...widths(shares),
    visuallyRightToLeft: report.direction === "rtl",
    borders,
    rows: rows.map((children) => new TableRow({ children })),
  });
}

function cellOf(
  runs: readonly Run[],
  report: ComposedReport,
  cell: { shading?: { type: "clear"; fill: string } } = {},
  paragraph: IParagraphOptions = {},
): TableCell {
  return new TableCell({
    ...cell,
    margins: { top: 40, bottom: 40, left: 100, right: 100 },
    children: [paragraphOf(runs, report, { spacing: { after: 40 }, ...paragraph })],
  });
}

function own(text: string, { language, direction }: ComposedReport, bold = false): Run {
  return { text, bold, italic: false, language, direction, foreign: false, mark: false };
}

/** A paragraph in the document's direction, each of its runs in its own. */
export function paragraphOf(
  runs: readonly Run[],
  report: ComposedReport,
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    ...options,
    bidirectional: report.direction === "rtl",
    children: runs.map(
      (run) =>
        new TextRun({
          text: run.text,
          ...(run.bold ? { bold: true, boldComplexScript: true } : {}),
          ...(run.italic ? { italics: true, italicsComplexScript: true } : {}),
          ...(run.mark ? { color: "595959" } : {}),
          rightToLeft: run.direction === "rtl",
          language: languageTags(run.language),
        }),
    ),
  });
}
