import { type ContentLanguage, directionOf, type Language } from "@intersector/domain";
import type { Inline } from "../tree.ts";
import { cleanText } from "./clean-text.ts";
import type { Run } from "./composed-report.ts";
import { settleType } from "./settle-type.ts";

/** A run as renderers print it. */
function composeRun(inline: Inline, documentLanguage: Language): Run {
  const language = inline.language ?? documentLanguage;
  const foreign = language !== documentLanguage;
  const clean = cleanText(inline.text);
  const text = foreign ? clean : settleType(clean, documentLanguage);
  return {
    text,
    bold: inline.bold ?? false,
    italic: inline.italic ?? false,
    ...(inline.href !== undefined && isFollowed(inline.href) ? { href: new URL(inline.href).href } : {}),
    language,
    direction: foreign ? directionOfText(text, language) : directionOf(documentLanguage),
    foreign,
    mark: inline.mark ?? false,
  };
}

/** The runs of one stretch of text, without those that hold nothing. */
export function composeRuns(inlines: readonly Inline[], documentLanguage: Language): Run[] {
  return inlines.map((inline) => composeRun(inline, documentLanguage)).filter((run) => run.text !== "");
}

/** A run of the document's own language. */
export function ownRun(text: string, documentLanguage: Language): Run {
  return composeRun({ text }, documentLanguage);
}

/** The words of some runs, joined as they stand. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join("");
}

/** Whether there is anything to read. */
export function isBlank(runs: readonly Run[]): boolean {
  return textOfRuns(runs).trim() === "";
}

/** A text whose language nobody stated is read in the direction of its first letter. */
function directionOfText(text: string, language: ContentLanguage): "rtl" | "ltr" {
  if (language !== "und") return directionOf(language);
  const letter = /\p{L}/u.exec(text)?.[0] ?? "";
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter)
    ? "rtl"
    : "ltr";
}

/** Only these are links in a document that people open: an address that is a program stays text. */
function isFollowed(href: string): boolean {
  return URL.canParse(href) && ["https:", "http:", "mailto:"].includes(new URL(href).protocol);
}
