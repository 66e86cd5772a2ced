import { expect, test } from "vitest";
import { isStopWord, stopWordsOf } from "./stop-words.ts";

test.each([
  ["ar", "في", "قوة"],
  ["zh", "以及", "数字"],
  ["en", "of", "information"],
  ["fr", "afin", "personnes"],
  ["ru", "чтобы", "вода"],
  ["es", "para", "empleo"],
  ["pt", "pelo", "sistema"],
])("in %s, %s is empty and %s is not", (language, empty, full) => {
  expect(isStopWord(empty, language)).toBe(true);
  expect(isStopWord(full, language)).toBe(false);
});

test("a language without a list has no stop words", () => {
  expect(stopWordsOf("und").size).toBe(0);
});
