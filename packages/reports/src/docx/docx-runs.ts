import { ExternalHyperlink, type IParagraphOptions, Paragraph, TextRun } from "docx";
import type { ComposedReport, Run } from "../compose/composed-report.ts";
import { languageTags } from "./docx-styles.ts";

/** Words of the renderer's own, in the report's language. */
export function ownRun(text: string, { language, direction }: ComposedReport, bold = false): Run {
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
    children: runs.flatMap((run): (TextRun | ExternalHyperlink)[] =>
      run.href === undefined
        ? textRunsOf(run)
        : [new ExternalHyperlink({ link: run.href, children: textRunsOf(run) })],
    ),
  });
}

function textRunsOf(run: Run): TextRun[] {
  return splitByDirection(run).map(
    ({ text, rightToLeft }) =>
      new TextRun({
        text,
        ...(run.href === undefined ? {} : { style: "Hyperlink" }),
        ...(run.bold ? { bold: true, boldComplexScript: true } : {}),
        ...(run.italic ? { italics: true, italicsComplexScript: true } : {}),
        ...(run.mark ? { color: "7A4100" } : {}),
        rightToLeft,
        language: languageTags(run.language),
      }),
  );
}

// Latin words with the numbers and signs that belong to them (`ISCG/26-1/8`), and two years that run as one piece.
const leftToRight =
  /(\p{Script=Latin}(?:[\p{Script=Latin}\p{N}]|[-/.@&'’ ](?=[\p{Script=Latin}\p{N}]))*|\u200E\d{4}-\d{4})/u;

/**
 * Word takes what a run says of its direction for all that is in it, digits and signs too: in a run from right to
 * left, symbols such as `ISCG/26-1/8` would come out turned round, so they are runs of their own.
 */
function splitByDirection({ text, direction }: Run): { text: string; rightToLeft: boolean }[] {
  if (direction === "ltr") return [{ text, rightToLeft: false }];
  return text
    .split(leftToRight)
    .map((part, index) => ({ text: part, rightToLeft: index % 2 === 0 }))
    .filter((part) => part.text !== "");
}
