import { directionOf, formatMessage } from "@intersector/domain";
import { rendererTerms } from "../terms/renderer-terms.ts";
import type { Block, ReportDocument } from "../tree.ts";
import { createAnchors } from "./anchors.ts";
import { cleanText } from "./clean-text.ts";
import { composeBlock } from "./compose-block.ts";
import { composeCover } from "./compose-cover.ts";
import type { ComposedBlock, ComposedReport } from "./composed-report.ts";
import type { Composing } from "./composing.ts";
import { trackMissing } from "./missing.ts";
import { missingSection } from "./missing-section.ts";
import { isBlank, ownRun, textOfRuns } from "./runs.ts";
import { symbolInLanguage } from "./symbol-in-language.ts";

/**
 * Decides all that a report's renderings have in common: the numbers of tables and figures, the marks and the list
 * of what waits for its translation, the direction of every run, ids that are unique, texts that no format refuses.
 * Renderers print what this gives, so all of them have the same words.
 */
export function composeReport(document: ReportDocument): ComposedReport {
  const composing: Composing = {
    document,
    language: document.language,
    anchorOf: createAnchors(),
    missing: trackMissing(document),
    level: 0,
    tables: 0,
    figures: 0,
    place: "",
  };
  const cover = document.cover && composeCover(document.cover, composing);
  const blocks = [...composeAll(document.blocks, composing)];
  blocks.push(...composeAll(missingSection(composing), composing));
  const shownTitle = cleanText(document.title).trim() || (cover ? textOfRuns(cover.title).trim() : "");
  const title = shownTitle || formatMessage(rendererTerms.untitled, document.language);
  const symbol = document.symbol && symbolInLanguage(cleanText(document.symbol), document.language);
  return {
    language: document.language,
    direction: directionOf(document.language),
    title,
    ...(symbol ? { symbol } : {}),
    builtFrom: document.builtFrom,
    ...(cover ? { cover } : {}),
    titleRuns: cover && !isBlank(cover.title) ? cover.title : [ownRun(title, document.language)],
    blocks,
  };
}

function* composeAll(blocks: readonly Block[], composing: Composing): Generator<ComposedBlock> {
  for (const block of blocks) {
    const composed = composeBlock(block, composing);
    if (composed) yield composed;
  }
}
