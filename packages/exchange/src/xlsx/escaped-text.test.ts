import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeText, unescapeText } from "./escaped-text.ts";

test.each([
  ["a\rb", "a_x000D_b"],
  ["_x000D_", "_x005F_x000D_"],
  ["_x", "_x"],
  ["a\tb\nc", "a\tb\nc"],
  ["\uFFFD", "_xFFFD_"],
  ["\u{1FFFE}", "_xD83F__xDFFE_"],
])("%j stands in a workbook as %j", (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test("every text is read back as it was, and holds nothing that XML cannot", () => {
  const unit = fc.oneof(
    fc.constantFrom("_", "x", "0", "0", "D", "d", "\r", "\0"),
    fc.integer({ max: 0xffff, min: 0 }).map((code) => String.fromCharCode(code)),
  );
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(unescapeText(escapeText(text))).toBe(text);
      expect(escapeText(text).isWellFormed()).toBe(true);
    }),
  );
});
