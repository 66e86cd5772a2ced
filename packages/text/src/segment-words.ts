import type { ContentLanguage } from "@intersector/domain";

/** A word with its place in the text: `text.slice(from, to) === word`, in UTF-16 units. */
export interface TextSegment {
  word: string;
  from: number;
  to: number;
}

/**
 * The words of a text as a reader sees them, Chinese ones included (by the platform's dictionary). For showing
 * and marking; matching uses `termsOf`, which does not depend on the platform's dictionary.
 * @example
 * segmentWords("数字技能培训", "zh").map((segment) => segment.word) //=> ["数字", "技能", "培训"]
 */
export function segmentWords(text: string, language: ContentLanguage): TextSegment[] {
  const segments: TextSegment[] = [];
  for (const { segment, index, isWordLike } of segmenterOf(language).segment(text)) {
    if (isWordLike) segments.push({ word: segment, from: index, to: index + segment.length });
  }
  return segments;
}

const segmenters = new Map<ContentLanguage, Intl.Segmenter>();

function segmenterOf(language: ContentLanguage): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: "word" });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
