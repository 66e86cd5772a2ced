import { AlignmentType, BorderStyle, type Paragraph, type Table, TableCell, TableRow } from "docx";
import type { ComposedCover, ComposedReport } from "../compose/composed-report.ts";
import { ownRun, paragraphOf } from "./docx-runs.ts";
import { tableOf, thinLine } from "./docx-table.ts";

const boxLine = { style: BorderStyle.SINGLE, size: 8, color: "404040" } as const;
const sides = { left: 160, right: 160 } as const;

/**
 * The first page of a Council document: the session; the agenda item beside symbol, date and original language; what
 * the document is, its title, and the box that says what the Council is asked for.
 */
export function docxOfCover(cover: ComposedCover, report: ComposedReport): (Paragraph | Table)[] {
  const [name = [], ...rest] = cover.session;
  return [
    ...(name.length === 0
      ? []
      : [
          paragraphOf(
            name.map((run) => ({ ...run, bold: true })),
            report,
            { style: "CoverSession" },
          ),
        ]),
    ...rest.map((runs) => paragraphOf(runs, report, { style: "CoverLine" })),
    ...(cover.particulars.length === 0 ? [] : [particularsOf(cover, report)]),
    paragraphOf(cover.documentType, report, {
      style: "CoverLine",
      alignment: AlignmentType.CENTER,
      spacing: { before: 480, after: 120 },
    }),
    paragraphOf(cover.title, report, { style: "Title" }),
    ...(cover.sections.length === 0 ? [] : [boxOf(cover, report)]),
  ];
}

function particularsOf({ particulars }: ComposedCover, report: ComposedReport): Table {
  const lines = particulars.map(({ lead, value }) =>
    paragraphOf([ownRun(lead, report, true), ...value], report, { style: "CoverLine" }),
  );
  const cell = (children: Paragraph[]) =>
    new TableCell({ margins: { top: 80, bottom: 80, left: 0, right: 0 }, children });
  const [first = paragraphOf([], report), ...others] = lines;
  const right = others.length === 0 ? [paragraphOf([], report)] : others;
  return tableOf([new TableRow({ children: [cell([first]), cell(right)] })], [0.5, 0.5], report, {
    top: thinLine,
    bottom: thinLine,
  });
}

function boxOf({ sections }: ComposedCover, report: ComposedReport): Table {
  const rows = sections.map(
    ({ label, content, ruled }) =>
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            margins: { top: 60, bottom: 60, ...sides },
            children: [
              ...(ruled ? [paragraphOf([ownRun(rule, report)], report, { style: "TableText" })] : []),
              paragraphOf([ownRun(label, report, true)], report, { style: "CoverLine", keepNext: true }),
              ...content.map((runs) => paragraphOf(runs, report, { style: "CoverLine" })),
            ],
          }),
        ],
      }),
  );
  const edges = { top: boxLine, bottom: boxLine, left: boxLine, right: boxLine };
  return tableOf(rows, [1], report, edges);
}

/** The short line before the references, as it stands in the Council's documents. */
const rule = "__________________";
