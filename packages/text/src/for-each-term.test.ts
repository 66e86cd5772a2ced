import fc from "fast-check";
import { expect, test } from "vitest";
import { forEachTerm } from "./for-each-term.ts";
import { TermCache } from "./term-cache.ts";
import { termsOf } from "./terms-of.ts";

/** The words of a text as one regular expression says them: slower, and plain to read. */
const words =
  /(\p{Script=Han}+)|\p{Script=Arabic}[\p{Script=Arabic}\p{M}\p{N}\u0640\u00AD\u200B-\u200F\u2060]*|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Arabic}]][[\p{L}\p{M}\p{N}\u00AD\u200B-\u200F\u2060]--[\p{Script=Han}\p{Script=Arabic}]]*/gv;

test("the scan finds the words that the pattern finds", () => {
  const unit = fc.constantFrom(..."abé œ'’-.12٣数字𠀀的суб بِلـا\u00AD\u200f\n🚀ḗ\ud800ー한");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const found: string[] = [];
      forEachTerm(text, "und", (term, from, to) => found.push(`${from}-${to} ${term}`), { formulae: false });
      const expected: string[] = [];
      for (const { 0: word, index } of text.matchAll(words)) {
        for (const { term, from, to } of termsOf(word, "und", { formulae: false })) {
          expected.push(`${index + from}-${index + to} ${term}`);
        }
      }
      expect(found).toEqual(expected);
    }),
  );
});

test("the terms are told in the order and at the places that termsOf gives", () => {
  const text = "L’accès à l’Internet : 数字技能 et وIPv6";
  const told: unknown[] = [];
  forEachTerm(text, "fr", (term, from, to) => told.push({ term, surface: text.slice(from, to), from, to }));
  expect(told).toEqual(termsOf(text, "fr"));
});

test("a word has one term however full the cache is, and is computed once while it is kept", () => {
  let computed = 0;
  const cache = new TermCache((surface) => {
    computed += 1;
    return surface.toUpperCase();
  });
  for (let round = 0; round < 2; round += 1) {
    for (let index = 0; index < 5_000; index += 1) {
      const text = `a word${index} b`;
      expect(cache.termAt(text, 2, text.length - 2)).toBe(`WORD${index}`);
    }
  }
  expect(computed).toBe(5_000);
  for (let index = 0; index < 250_000; index += 1) cache.termAt(`${index}`, 0, `${index}`.length);
  expect(cache.termAt("word7", 0, 5)).toBe("WORD7");
  expect(cache.termAt("y".repeat(1_000), 0, 1_000)).toBe("Y".repeat(1_000));
});
