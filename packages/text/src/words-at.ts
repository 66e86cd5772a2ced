import type { ContentLanguage } from "@intersector/domain";
import { segmentWords, type TextSegment } from "./segment-words.ts";

/**
 * The words of a text that stand at the given places, each once, in the order of the text: what a reader is shown as
 * evidence. Places of terms are not fit for that in Chinese, where they are pairs of neighbouring characters: `字技` is in
 * `数字技能` and is no word.
 * @example
 * wordsAt("数字技能培训", "zh", [{ from: 1, to: 3 }]).map(({ word }) => word) //=> ["数字", "技能"]
 */
export function wordsAt(
  text: string,
  language: ContentLanguage,
  places: readonly { from: number; to: number }[],
): TextSegment[] {
  if (places.length === 0) return [];
  return segmentWords(text, language).filter((word) =>
    places.some((place) => place.from < word.to && word.from < place.to),
  );
}
