import { expect, test } from "vitest";
import { termsOf } from "./terms-of.ts";
import { wordsAt } from "./words-at.ts";

test.each([
  ["zh", "面向所有人的数字技能培训", ["数字", "字技", "技能"], ["数字", "技能"]],
  ["zh", "5G网络", ["5g"], ["5G"]],
  ["fr", "Accès à l’eau potable", ["acces", "potabl"], ["Accès", "potable"]],
  ["ar", "تعزيز المهارات الرقمية", ["مهار"], ["المهارات"]],
])("in %s, the terms of %s are shown by their words", (language, text, terms, words) => {
  const places = termsOf(text, language).filter(({ term }) => terms.includes(term));
  expect(places).toHaveLength(terms.length);
  const shown = wordsAt(text, language, places);
  expect(shown.map(({ word }) => word)).toEqual(words);
  for (const { word, from, to } of shown) expect(text.slice(from, to)).toBe(word);
});

test("no places, no words", () => {
  expect(wordsAt("数字", "zh", [])).toEqual([]);
});
