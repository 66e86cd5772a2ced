import { HeadingLevel, type IParagraphOptions, type Paragraph, ShadingType, type Table } from "docx";
import type { ComposedBlock, ComposedReport } from "../compose/composed-report.ts";
import { docxOfFigure } from "./docx-figure.ts";
import { ownRun, paragraphOf } from "./docx-runs.ts";
import { docxOfTable } from "./docx-table.ts";

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** One block in Word's own terms. `options` are for its first paragraph: where a page begins with it. */
export function docxOfBlock(
  block: ComposedBlock,
  report: ComposedReport,
  options: IParagraphOptions = {},
): (Paragraph | Table)[] {
  switch (block.type) {
    case "heading": {
      const heading = headings[block.level - 1] ?? HeadingLevel.HEADING_4;
      return [paragraphOf(block.runs, report, { heading, ...options })];
    }
    case "paragraph": {
      const { number, runs } = block;
      const numbered = number === undefined ? runs : [ownRun(`${number}\u2003`, report), ...runs];
      return [paragraphOf(numbered, report, options)];
    }
    case "list":
      return block.items.map(({ runs }, index) =>
        paragraphOf(runs, report, {
          style: "ListParagraph",
          bullet: { level: 0 },
          ...(index === 0 ? options : {}),
        }),
      );
    case "note":
      return [
        paragraphOf([ownRun(block.label, report, true), ...block.runs], report, {
          shading: { type: ShadingType.CLEAR, fill: "F2F2F2" },
          indent: { start: 284, end: 284 },
          ...options,
        }),
      ];
    case "table":
      return docxOfTable(block, report, options);
    case "figure":
      return docxOfFigure(block, report);
  }
}
