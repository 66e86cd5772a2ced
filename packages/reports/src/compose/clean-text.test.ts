import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "./clean-text.ts";

describe("cleanText", () => {
  test.each([
    ["a line break becomes a space", "one\r\n two\tthree\u2028four", "one two three four"],
    ["a non-breaking space stays", "« mot »\u00A0: 12\u202F000", "« mot »\u00A0: 12\u202F000"],
    ["what XML refuses is replaced and seen", "a\u0000b\u001Bc\uFFFEd\u0080", "a\uFFFDb\uFFFDc\uFFFDd\uFFFD"],
    ["half a surrogate pair is replaced", "x\uD83D", "x\uFFFD"],
    ["an emoji stays whole", "👩🏽‍🚀", "👩🏽‍🚀"],
    ["an override is closed at the end", "abc\u202Edef", "abc\u202Edef\u202C"],
    ["nested changes close in turn", "\u2067a\u202Bb", "\u2067a\u202Bb\u202C\u2069"],
    [
      "the end of an isolate ends what was opened inside it",
      "\u2067a\u202Eb\u2069c",
      "\u2067a\u202Eb\u2069c",
    ],
    ["a closer of nothing is left out", "a\u2069b\u202Cc", "abc"],
  ])("%s", (_, given, expected) => {
    expect(cleanText(given)).toBe(expected);
  });

  test("cleaning a second time changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});
