import {
  type ContentLanguage,
  directionOf,
  formatMessage,
  formatNumber,
  type Language,
  type LocalizedText,
  leftOutReasonTerms,
  type OverlapContribution,
  type OverlapFindings,
  type OverlapPair,
  textIn,
} from "@intersector/domain";
import { describePlacedFinding } from "@intersector/exchange";
import { nameMandate } from "@intersector/overlap";
import { overlapPageTerms } from "../terms/overlap-page-terms.ts";
import type { ReadActivities } from "./read-activities.ts";

/** A comparison of what files hold, for a reader. */
export interface OverlapResult {
  findings: OverlapFindings;
  read: ReadActivities;
  language: Language;
  /** Told after each pair that is written. */
  onPair: (pair: OverlapPair) => void;
}

/** A text as a reader sees it, with the language and direction that it is marked with. */
export interface MarkedText {
  text: string;
  language: ContentLanguage;
  direction: "ltr" | "rtl" | "auto";
}

function markText(value: LocalizedText, language: Language): MarkedText {
  const { text, language: shown } = textIn(value, language);
  return { text, language: shown, direction: shown === "und" ? "auto" : directionOf(shown) };
}

/** An activity as a result names it. */
export interface NamedActivity {
  id: string;
  title: MarkedText;
  unit: string;
  file: string;
  row: number;
}

/** Looks activities up by id. */
export function nameActivities({ read, language }: OverlapResult): (id: string) => NamedActivity {
  return (id) => {
    const activity = read.activities.get(id);
    if (!activity) throw new Error(`no activity ${id}`);
    const { body, file, row } = activity;
    const unit = read.unitNames.get(body.unit) ?? body.unit;
    return { id, title: markText(body.title, language), unit, file, row };
  };
}

/** What two activities share, as it stands in each of them. */
export function wordsOfContribution(
  { channel, term, inA, inB }: OverlapContribution,
  language: Language,
): { inA: string; inB: string } {
  if (channel === "lexical") return { inA: inA ?? term, inB: inB ?? term };
  const name = (channel === "mandate" ? nameMandate(term, language) : undefined) ?? term;
  return { inA: name, inB: name };
}

/** Everything that was not compared, each with where it stands and why: rows that could not be read, then the rest. */
export function listLeftOut(
  result: OverlapResult,
): { id: string; title?: MarkedText; file: string; row: number; reasons: string[] }[] {
  const { read, findings, language } = result;
  const name = nameActivities(result);
  return [
    ...read.refused.map(({ file: { file }, refusal }) => ({
      ...{ id: "", file, row: refusal.row },
      reasons: refusal.findings.map((finding) =>
        describePlacedFinding(finding, language, { kind: "activity", withRow: false }),
      ),
    })),
    ...findings.leftOut.map(({ id, reason }) => {
      const { title, file, row } = name(id);
      return { id, title, file, row, reasons: [leftOutReasonTerms[reason][language]] };
    }),
  ];
}

export function placeInFile({ file, row }: { file: string; row: number }, language: Language): string {
  return formatMessage(overlapPageTerms.placeInFile, language, { file, row: String(row) });
}

/** A score for people: `0.83`. */
export function scoreInWords(score: number, language: Language): string {
  return formatNumber(score, language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
