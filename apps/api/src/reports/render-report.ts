import type { Language } from "@intersector/domain";
import { type ReportDocument, renderHtml, renderJson, renderMarkdown } from "@intersector/reports";
import { renderDocx } from "@intersector/reports/docx";
import { renderPdf } from "@intersector/reports/pdf";
import type { ReportFormat } from "../schemas/reports.ts";

/** A report as the file of a format. */
export async function renderReport(
  report: ReportDocument,
  format: ReportFormat,
  { sourceLinks }: { sourceLinks: boolean },
): Promise<Uint8Array> {
  switch (format) {
    case "docx":
      return await renderDocx(report);
    case "pdf":
      return await renderPdf(report);
    case "html":
      return bytesOf(renderHtml(report, sourceLinks ? { sourceHref: hrefIn(report.language) } : {}));
    case "md":
      return bytesOf(renderMarkdown(report));
    case "json":
      return bytesOf(renderJson(report));
  }
}

/** Where the dashboard shows a record. */
function hrefIn(language: Language) {
  return ({ kind, id }: { kind: string; id: string }) => `/${language}/records/${kind}/${id}`;
}

/**
 * What a report's file is called, without what some file system refuses.
 * @example
 * nameOfReport(report, 2026, "pdf") //=> "C26-42-F Renforcement de la coordination … 2026.pdf"
 */
export function nameOfReport({ symbol, title }: ReportDocument, year: number, format: ReportFormat): string {
  const words = [symbol, title, String(year)].filter((part) => part !== undefined);
  return `${words
    .join(" ")
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, "-")
    .replace(/\s+/g, " ")}.${format}`;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
