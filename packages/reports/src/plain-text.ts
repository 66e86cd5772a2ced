import { captionSeparator } from "./compose/caption-separator.ts";
import { composeReport } from "./compose/compose-report.ts";
import type { ComposedBlock, ComposedCover, Run } from "./compose/composed-report.ts";
import { textOfRuns } from "./compose/runs.ts";
import type { ReportDocument } from "./tree.ts";

/**
 * The words of a report in the order in which every rendering prints them, a line for each stretch of text.
 * What only some formats have is not among them: the table of contents, page numbers, alternative texts.
 * @example
 * plainTextOf(report).split("\n")[0] //=> "Conseil 2026"
 */
export function plainTextOf(document: ReportDocument): string {
  const { cover, titleRuns, blocks } = composeReport(document);
  const lines = [
    ...(cover ? linesOfCover(cover) : []),
    ...(cover ? [] : [textOfRuns(titleRuns)]),
    ...blocks.flatMap(linesOfBlock),
  ];
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

function linesOfCover(cover: ComposedCover): string[] {
  return [
    ...cover.session.map(textOfRuns),
    ...cover.particulars.flatMap(({ label, value }) => [label, textOfRuns(value)]),
    textOfRuns(cover.documentType),
    textOfRuns(cover.title),
    ...cover.sections.flatMap(({ label, content }) => [label, ...content.map(textOfRuns)]),
  ];
}

function linesOfBlock(block: ComposedBlock): string[] {
  switch (block.type) {
    case "heading":
      return [textOfRuns(block.runs)];
    case "paragraph":
      return [`${block.number ?? ""} ${textOfRuns(block.runs)}`];
    case "list":
      return block.items.map(({ runs }) => textOfRuns(runs));
    case "table":
      return [
        captionLine(block.label, block.caption),
        ...block.columns.map(({ runs }) => textOfRuns(runs)),
        ...block.rows.flatMap(({ cells }) => cells.map(textOfRuns)),
      ];
    case "figure":
      return [
        ...block.points.flatMap(({ label, shown }) => [textOfRuns(label), shown]),
        captionLine(block.label, block.caption),
      ];
    case "note":
      return [`${block.label}${textOfRuns(block.runs)}`];
  }
}

function captionLine(label: string, caption: readonly Run[]): string {
  return `${label}${captionSeparator}${textOfRuns(caption)}`;
}
