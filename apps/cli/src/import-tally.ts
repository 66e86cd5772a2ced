import { type Finding, formatMessage, type KindName, type Language } from "@intersector/domain";
import {
  countOutcome,
  describePlacedFinding,
  emptyCounts,
  type ImportCounts,
  type RefusedRow,
  type RowOutcome,
} from "@intersector/exchange";
import { fileTerms } from "./terms/file-terms.ts";
import { say } from "./terms.ts";

/** How many refused rows are shown; a file can take all of them. */
const shownRefusals = 20;

/** What an import has come to so far: counts, every refused row, and what was noted of the others. */
export interface ImportTally {
  counts: ImportCounts;
  refused: RefusedRow[];
  /** One of each sort of note, with how many rows have it. */
  notes: Map<string, { first: Finding; rows: number }>;
}

/** The outcomes as they pass by, counted. */
export async function* tallyOutcomes(
  outcomes: AsyncIterable<RowOutcome>,
  tally: ImportTally,
): AsyncGenerator<RowOutcome> {
  for await (const outcome of outcomes) {
    countOutcome(tally.counts, outcome);
    if (outcome.outcome === "refused") tally.refused.push(outcome);
    for (const note of outcome.notes) countNote(tally, note);
    yield outcome;
  }
}

export function emptyTally(): ImportTally {
  return { counts: emptyCounts(), refused: [], notes: new Map() };
}

function countNote({ notes }: ImportTally, note: Finding): void {
  const key = `${note.code} ${note.place?.column ?? note.path.join(".")}`;
  const known = notes.get(key);
  if (known) known.rows += 1;
  else notes.set(key, { first: note, rows: 1 });
}

/** What was refused and noted, line by line, in the reader's language. */
export function describeTally({ refused, notes }: ImportTally, kind: KindName, language: Language): string[] {
  const lines: string[] = [];
  if (refused.length > 0) lines.push(say("refusedHeading", language));
  for (const { findings } of refused.slice(0, shownRefusals)) {
    for (const finding of findings) lines.push(`  ${describePlacedFinding(finding, language, { kind })}`);
  }
  const hidden = refused.length - shownRefusals;
  if (hidden > 0) lines.push(`  ${say("refusedMore", language, { count: hidden })}`);
  if (notes.size > 0) lines.push(say("notesHeading", language));
  for (const { first, rows } of notes.values()) {
    const sentence = describePlacedFinding(first, language, { kind });
    lines.push(
      `  ${rows === 1 ? sentence : formatMessage(fileTerms.noteRows, language, { sentence, count: rows })}`,
    );
  }
  return lines;
}
