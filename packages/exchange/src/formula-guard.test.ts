import fc from "fast-check";
import { expect, test } from "vitest";
import { guardFormula, unguardFormula } from "./formula-guard.ts";

test.each([
  ["=1+1", "'=1+1"],
  ["+41 22", "'+41 22"],
  ["-", "'-"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["＝1", "'＝1"],
  ["'=1", "''=1"],
  ["it's", "it's"],
  ["'quoted'", "'quoted'"],
  ["a=b", "a=b"],
])("%j stands in csv as %j", (text, guarded) => {
  expect(guardFormula(text)).toBe(guarded);
});

test("no guarded text begins as a formula, and each is read back as it was", () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^'*[=+\-@\t\r\n'a]*/));
  fc.assert(
    fc.property(text, (written) => {
      expect(guardFormula(written)).not.toMatch(/^[=+\-@\t\r\n]/);
      expect(unguardFormula(guardFormula(written))).toBe(written);
    }),
  );
});
