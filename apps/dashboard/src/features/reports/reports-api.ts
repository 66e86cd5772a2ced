import type { Language } from "@intersector/domain";
import { queryOptions } from "@tanstack/react-query";
import { answer, api, reportUrl } from "../../lib/api.ts";
import type { DataOf } from "../../lib/data-of.ts";

/** Which report: of an edition, in a language, with what is made up or without it. */
export interface AskedReport {
  edition: string;
  language: Language;
  includeIllustrative: boolean;
}

export type ReportFormat = Parameters<typeof reportUrl>[1];

/** The formats in which a report is taken home: first what is signed and sent, last what programs read. */
export const reportFormats = ["docx", "pdf", "html", "md", "json"] as const satisfies readonly ReportFormat[];

/** A report in figures, and what of it cannot be signed yet. */
export function reportSummaryQuery({ edition, language, includeIllustrative }: AskedReport) {
  const query = { lang: language, illustrative: illustrative(includeIllustrative) };
  return queryOptions({
    queryKey: ["reports", edition, query],
    queryFn: () => answer(api.reports[":edition"].summary.$get({ param: { edition }, query })),
    retry: false,
  });
}

export type ReportSummary = DataOf<ReturnType<typeof reportSummaryQuery>>;

/** Where a report is shown or taken home. */
export function addressOfReport(
  { edition, language, includeIllustrative }: AskedReport,
  format: ReportFormat,
): string {
  return `${reportUrl(edition, format, language)}&illustrative=${illustrative(includeIllustrative)}`;
}

function illustrative(isIncluded: boolean): "include" | "leaveOut" {
  return isIncluded ? "include" : "leaveOut";
}
