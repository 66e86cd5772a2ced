import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareWords, type WordRun } from "./compare-words.ts";

const written = (runs: readonly WordRun[]) =>
  runs
    .map(({ change, text }) => (change === "same" ? text : `${change === "added" ? "+" : "-"}[${text}]`))
    .join("");

describe("texts are compared by the words of their language", () => {
  test.each([
    [
      "fr",
      "Formation des régulateurs",
      "Formation des régulateurs africains",
      "Formation des régulateurs+[ africains]",
    ],
    ["fr", "l'accès à l'eau", "l'accès à l'énergie", "l'accès à -[l'eau]+[l'énergie]"],
    ["en", "one red house here", "one big home here", "one -[red house]+[big home] here"],
    ["zh", "网络安全培训", "网络安全研讨会", "网络安全-[培训]+[研讨会]"],
    ["zh", "国际电信联盟", "国际电信联盟秘书处", "国际电信联盟+[秘书处]"],
    ["ar", "تدريب الهيئات التنظيمية", "تدريب الهيئات الأفريقية", "تدريب الهيئات -[التنظيمية]+[الأفريقية]"],
    ["und", "same", "same", "same"],
    ["en", "", "new", "+[new]"],
    ["en", "gone", "", "-[gone]"],
    ["en", "", "", ""],
  ])("%s: %s → %s", (language, before, after, expected) => {
    expect(written(compareWords(before, after, language))).toBe(expected);
  });

  test("and both can be read back from what is shown", () => {
    const words = fc
      .array(fc.constantFrom("a", "b", " ", "网络", "安全", "تدريب", ", ", "\n"))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = compareWords(before, after, "en");
        const side = (left: WordRun["change"]) =>
          runs.flatMap(({ change, text }) => (change === left ? [] : [text])).join("");
        expect(side("added")).toBe(before);
        expect(side("removed")).toBe(after);
      }),
    );
  });
});
