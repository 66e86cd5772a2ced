import fc from "fast-check";
import { expect, test } from "vitest";
import { normalize, normalizeWord } from "./normalize.ts";

test.each([
  ["fr", "L’ACCÈS  à l’Internet qu'il faut", "accès à internet il faut"],
  ["fr", "la main-d'œuvre", "la main-oeuvre"],
  ["en", "Children’s  ﬁles\u00AD and\u200B tools", "children's files and tools"],
  ["en", "ＩＣＴ", "ict"],
  ["en", "suppоrt cаpacity", "support capacity"],
  ["ru", "дoступ к Интернету", "доступ к интернету"],
  ["ru", "ИМТ-2030 и IMT-2030", "имт-2030 и imt-2030"],
  ["ar", "وَالاتِّصَالَات وتعزيز وزارة وصول", "الاتصالات تعزيز وزارة وصول"],
  ["ar", "التكنولوجيـــا فالإدارة", "التكنولوجيا الادارة"],
  ["zh", "数字  技能", "数字 技能"],
])("in %s, %s is compared as %s", (language, text, expected) => {
  expect(normalize(text, language)).toBe(expected);
});

test.each([
  ["وشبكات", "شبكات"],
  ["ودعم", "دعم"],
  ["والنساء", "النساء"],
  ["وبالمهارات", "المهارات"],
  ["بالمهارات", "المهارات"],
  ["كالمهارات", "المهارات"],
  ["لتنمية", "تنمية"],
  ["بتعزيز", "تعزيز"],
  ["وللنساء", "للنساء"],
])("what Arabic writes on to a noun is taken off: %s", (word, noun) => {
  expect(normalizeWord(word)).toBe(noun);
});

test.each([
  "وزارة",
  "وظائف",
  "وثائق",
  "وسائل",
  "وصول",
  "وحدات",
  "وطنية",
  "وكالات",
  "ورشة",
  "ولاية",
  "وقاية",
  "واقع",
  "وعي",
  "وضع",
  "بالغين",
  "بترول",
  "لتر",
  "بناء",
])("a letter of the root stays: %s", (word) => {
  expect(normalizeWord(word)).toBe(word);
});

test("a word with a letter that has no look-alike in the other script stays as it is", () => {
  expect(normalizeWord("gжabc")).toBe("gжabc");
});

test("a ligature is taken apart before look-alike letters are put right", () => {
  expect(normalizeWord("аœа")).toBe("aoea");
});

test("normalising Latin, Cyrillic and Chinese text twice changes nothing more", () => {
  const letters = fc.constantFrom(..."aéœñçßАяёжo'’ 字,-﻿é");
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 40 }), (text) => {
      const once = normalize(text, "en");
      expect(normalize(once, "en")).toBe(once);
    }),
  );
});
