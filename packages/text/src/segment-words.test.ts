import { expect, test } from "vitest";
import { segmentWords } from "./segment-words.ts";

test.each([
  ["zh", "数字技能培训", ["数字", "技能", "培训"]],
  ["fr", "Accès à l’eau.", ["Accès", "à", "l’eau"]],
  ["ar", "المهارات الرقمية", ["المهارات", "الرقمية"]],
])("the words of a text in %s are those a reader sees", (language, text, expected) => {
  const segments = segmentWords(text, language);
  expect(segments.map(({ word }) => word)).toEqual(expected);
  for (const { word, from, to } of segments) expect(text.slice(from, to)).toBe(word);
});
