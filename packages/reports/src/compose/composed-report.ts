import type { ContentLanguage, Language } from "@intersector/domain";
import type { Source } from "../tree.ts";

/** A run of text as every renderer prints it: cleaned, with its language and direction said. */
export interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
  href?: string;
  language: ContentLanguage;
  direction: "rtl" | "ltr";
  /** The run stands in another language than the document's. */
  foreign: boolean;
  /** The run is a mark that is no part of the report's own words: after a text that waits for its translation, or an editor's. */
  mark: boolean;
}

/** What every block has. `anchor` is its id in the rendered document: unique, and safe in an attribute or a link. */
interface ComposedCommon {
  anchor: string;
  sources: Source[];
}

interface ComposedHeading extends ComposedCommon {
  type: "heading";
  /** 1 to 4, and never more than one deeper than the heading before it. */
  level: number;
  runs: Run[];
}

interface ComposedParagraph extends ComposedCommon {
  type: "paragraph";
  number?: string;
  runs: Run[];
}

interface ComposedList extends ComposedCommon {
  type: "list";
  items: (ComposedCommon & { runs: Run[] })[];
}

interface ComposedColumn {
  runs: Run[];
  numeric: boolean;
  rowHeader: boolean;
  /** The column's share of the table's width, above 0 to 1. All shares add up to 1. */
  share: number;
}

export interface ComposedTable extends ComposedCommon {
  type: "table";
  /** `Table 2`, in the document's language. */
  label: string;
  caption: Run[];
  columns: ComposedColumn[];
  /** Every row has a cell for every column. */
  rows: (ComposedCommon & { cells: Run[][] })[];
}

export interface ComposedPoint {
  label: Run[];
  value: number;
  shown: string;
  /** Where the bar begins and ends, from 0 to 1 of the width there is for bars. */
  from: number;
  to: number;
}

export interface ComposedFigure extends ComposedCommon {
  type: "figure";
  /** `Figure 1`, in the document's language. */
  label: string;
  caption: Run[];
  description: string;
  points: ComposedPoint[];
}

interface ComposedNote extends ComposedCommon {
  type: "note";
  /** `Note: `, in the document's language, with the space that the language has after it. */
  label: string;
  runs: Run[];
}

export type ComposedBlock =
  | ComposedHeading
  | ComposedParagraph
  | ComposedList
  | ComposedTable
  | ComposedFigure
  | ComposedNote;

export interface ComposedCover {
  session: Run[][];
  /** `lead` is the label as it stands before its value in the same line: `Original: `. */
  particulars: (ComposedCommon & { label: string; lead: string; value: Run[] })[];
  documentType: Run[];
  title: Run[];
  /** `ruled`: a short line stands before the section, as before the references of a Council document. */
  sections: (ComposedCommon & { label: string; content: Run[][]; ruled: boolean })[];
}

/** A report with all that its renderings have in common decided: every renderer prints it as it stands. */
export interface ComposedReport {
  language: Language;
  direction: "rtl" | "ltr";
  /** The title as file metadata and a browser's tab show it. Never empty. */
  title: string;
  /** With the language's letter. */
  symbol?: string;
  builtFrom: string;
  cover?: ComposedCover;
  /** The title as the page shows it where there is no cover. */
  titleRuns: Run[];
  blocks: ComposedBlock[];
}
