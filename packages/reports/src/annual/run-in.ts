import type { Language } from "@intersector/domain";
import type { Inline } from "../tree.ts";
import type { ReportDraft } from "./report-draft.ts";

/** What stands between the heading and its text, in the style of each language's run-in headings. */
const ends: Readonly<Record<Language, string>> = {
  ar: ": ",
  zh: "：",
  en: ". ",
  fr: ". ",
  ru: ". ",
  es: ". ",
};

/** A paragraph whose first words are its heading: `**Accessibility.** The ISCG has …`. */
export function runIn(draft: ReportDraft, heading: Inline, content: readonly Inline[]): Inline[] {
  return [heading, { text: ends[draft.language], bold: true }, ...content];
}
