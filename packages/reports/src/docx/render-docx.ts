import { formatMessage } from "@intersector/domain";
import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { composeReport } from "../compose/compose-report.ts";
import type { ComposedBlock, ComposedReport } from "../compose/composed-report.ts";
import { rendererTerms } from "../terms/renderer-terms.ts";
import type { ReportDocument } from "../tree.ts";
import { docxOfBlock } from "./docx-blocks.ts";
import { docxOfCover } from "./docx-cover.ts";
import { ownRun, paragraphOf } from "./docx-runs.ts";
import { docxStyles, languageTags } from "./docx-styles.ts";
import { settlePackage } from "./settle-package.ts";

// A4, in twentieths of a point.
const page = { width: 11906, height: 16838, margin: 1134 };

/**
 * A report as a Word document: Word's own styles, heads that repeat over pages, Arabic from right to left, every run
 * with its language. The same report always gives the same bytes.
 * @example
 * await writeFile("report.docx", await renderDocx(report));
 */
export async function renderDocx(document: ReportDocument): Promise<Uint8Array> {
  const report = composeReport(document);
  const file = new Document({
    title: report.title,
    creator: "",
    lastModifiedBy: "",
    styles: docxStyles(report.language),
    // Without it Word opens the file as one of an older Word.
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          titlePage: report.cover !== undefined,
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        headers: { default: headerOf(report), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: footerOf(report), first: footerOf(report) },
        children: [
          ...(report.cover
            ? docxOfCover(report.cover, report)
            : [paragraphOf(report.titleRuns, report, { style: "Title" })]),
          ...report.blocks.flatMap((block, index) =>
            docxOfBlock(block, report, {
              ...(index === 0 && report.cover ? { pageBreakBefore: true } : {}),
              ...(leadsTo(report.blocks[index + 1], block) ? { keepNext: true } : {}),
            }),
          ),
        ],
      },
    ],
  });
  return settlePackage(new Uint8Array(await Packer.toArrayBuffer(file)), report);
}

/** A line that only announces a table stays with it. */
function leadsTo(next: ComposedBlock | undefined, block: ComposedBlock): boolean {
  return next?.type === "table" && block.type === "paragraph" && block.number === undefined;
}

/** The symbol, as on every page of a Council document but the first; the title while there is none. */
function headerOf(report: ComposedReport): Header {
  const run = ownRun(report.symbol ?? report.title, report);
  const words = report.symbol === undefined ? run : { ...run, direction: "ltr" as const };
  return new Header({
    children: [paragraphOf([words], report, { style: "Header", alignment: AlignmentType.CENTER })],
  });
}

function footerOf({ language, direction }: ComposedReport): Footer {
  const [before = "", between = "", after = ""] = formatMessage(rendererTerms.page, language, {
    page: "\u0001",
    pages: "\u0001",
  }).split("\u0001");
  const rightToLeft = direction === "rtl";
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        alignment: AlignmentType.CENTER,
        bidirectional: rightToLeft,
        children: [
          new TextRun({
            rightToLeft,
            language: languageTags(language),
            children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
          }),
        ],
      }),
    ],
  });
}
