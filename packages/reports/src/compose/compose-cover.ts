import { formatMessage } from "@intersector/domain";
import { rendererTerms } from "../terms/renderer-terms.ts";
import type { Cover } from "../tree.ts";
import { cleanText } from "./clean-text.ts";
import type { ComposedCover } from "./composed-report.ts";
import type { Composing } from "./composing.ts";
import { composeRuns, isBlank } from "./runs.ts";

/** The cover as renderers print it. Lines and contents with nothing to read are not there. */
export function composeCover(cover: Cover, composing: Composing): ComposedCover {
  const { language, anchorOf, missing } = composing;
  const place = formatMessage(rendererTerms.placeCover, language);
  composing.place = place;
  return {
    session: cover.session
      .map((line) => missing.mark(composeRuns(line, language), ["cover.session"], place))
      .filter((line) => !isBlank(line)),
    particulars: cover.particulars.map(({ id, sources, label, value }) => ({
      anchor: anchorOf(id),
      sources,
      label: cleanText(label),
      lead: formatMessage(rendererTerms.lead, language, { label: cleanText(label) }),
      value: missing.mark(composeRuns(value, language), [id], place),
    })),
    documentType: missing.mark(composeRuns(cover.documentType, language), ["documentType"], place),
    title: missing.mark(composeRuns(cover.title, language), ["title"], place),
    sections: cover.sections.map(({ id, sources, label, content }) => ({
      anchor: anchorOf(id),
      sources,
      label: cleanText(label),
      ruled: id === "cover.references",
      content: content
        .map((paragraph) => missing.mark(composeRuns(paragraph, language), [id], place))
        .filter((paragraph) => !isBlank(paragraph)),
    })),
  };
}
