import { type ContentLanguage, formatMessage, type Language } from "@intersector/domain";
import { nameOfLanguage } from "../terms/content-language-names.ts";
import { rendererTerms } from "../terms/renderer-terms.ts";
import type { ReportDocument, Source } from "../tree.ts";
import type { Run } from "./composed-report.ts";
import { ownRun } from "./runs.ts";

/** A text that waits for its translation, as the last section lists it. */
interface MissingText {
  id: string;
  original: ContentLanguage;
  sources: Source[];
  /** What stands in the original language, each stretch once. */
  texts: Run[];
  /** Where it stands, in the reader's words; absent where the report shows no such block. */
  place?: string;
}

/** The texts that wait for their translation, found again where they stand while the report is composed. */
export interface MissingTexts {
  /**
   * The runs with a mark after each stretch that waits for its translation, noted with its place.
   * `ids` are the block's own and those of what it stands in.
   */
  mark(runs: Run[], ids: readonly string[], place: string): Run[];
  /** All of them, in the order of the report's own list. */
  all(): MissingText[];
}

export function trackMissing(document: ReportDocument): MissingTexts {
  const { language } = document;
  const found = new Map<string, MissingText>();
  for (const { block, original, source } of document.missing) {
    const key = `${original} ${block}`;
    const entry = found.get(key) ?? { id: block, original, sources: [], texts: [] };
    entry.sources.push(source);
    found.set(key, entry);
  }
  return {
    mark(runs, ids, place) {
      return runs.flatMap((run, index) => {
        if (!run.foreign) return [run];
        const id = ids.find((candidate) => found.has(`${run.language} ${candidate}`));
        const entry = id === undefined ? undefined : found.get(`${run.language} ${id}`);
        if (!entry) return [run];
        entry.place ??= place;
        entry.texts.push(run);
        const goesOn = runs[index + 1]?.language === run.language;
        return goesOn ? [run] : [run, ...markOf(run.language, language)];
      });
    },
    all: () => [...found.values()],
  };
}

function markOf(original: ContentLanguage, language: Language): Run[] {
  const text = formatMessage(rendererTerms.original, language, {
    language: nameOfLanguage(original, language),
  });
  return [ownRun(" ", language), { ...ownRun(text, language), mark: true }];
}
