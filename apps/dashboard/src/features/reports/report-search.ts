import { isLanguage, type Language } from "@intersector/domain";
import { oneOf } from "../../lib/search-params.ts";

/** What the address says of a report: in which language, and whether what is made up is left out. */
export interface ReportSearch {
  /** The report's language; the reader's own where left out. */
  in?: Language | undefined;
  without?: "illustrative" | undefined;
}

export function parseReportSearch(given: Record<string, unknown>): ReportSearch {
  const language = oneOf(given.in);
  return {
    ...(isLanguage(language) ? { in: language } : {}),
    ...(oneOf(given.without) === "illustrative" ? { without: "illustrative" } : {}),
  };
}
