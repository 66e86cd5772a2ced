import type { Language } from "@intersector/domain";
import type { ReportDocument } from "../tree.ts";
import type { MissingTexts } from "./missing.ts";

/** What is counted and remembered while a report is composed, from its first block to its last. */
export interface Composing {
  readonly document: ReportDocument;
  readonly language: Language;
  readonly anchorOf: (id: string) => string;
  readonly missing: MissingTexts;
  /** The level of the last heading; 0 before the first. */
  level: number;
  tables: number;
  figures: number;
  /** The last numbered paragraph or heading, in words: where a list or a note stands. */
  place: string;
}
