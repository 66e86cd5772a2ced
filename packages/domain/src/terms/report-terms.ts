import { reportCitationTerms } from "./report-citation-terms.ts";
import { reportFigureTerms } from "./report-figure-terms.ts";
import { reportHeadings } from "./report-headings.ts";
import { reportMarkTerms } from "./report-mark-terms.ts";
import { overlapClassCounts, overlapProgressCounts, reportOverlapTerms } from "./report-overlap-terms.ts";
import { reportSentences } from "./report-sentences.ts";

/**
 * The words of the yearly report on coordination in the six languages: headings, the sentences that every edition
 * has, those that numbers make, and the section on overlaps. What happened in a year stands in the records.
 */
export const reportTerms = {
  headings: reportHeadings,
  sentences: reportSentences,
  figures: reportFigureTerms,
  citations: reportCitationTerms,
  marks: reportMarkTerms,
  overlaps: reportOverlapTerms,
  overlapClassCounts,
  overlapProgressCounts,
} as const;
