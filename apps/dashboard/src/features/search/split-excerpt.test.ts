import { expect, test } from "vitest";
import { splitExcerpt } from "./split-excerpt.ts";

test.each([
  ["un [[climat]] sain", ["un ", "*climat*", " sain"]],
  ["[[a]][[b]]", ["*a*", "*b*"]],
  ["rien", ["rien"]],
  ["ouvert [[jamais fermé", ["ouvert [[jamais fermé"]],
  ["", []],
])("%j is split into its parts", (excerpt, expected) => {
  expect(splitExcerpt(excerpt).map(({ text, isMatch }) => (isMatch ? `*${text}*` : text))).toEqual(expected);
});

test("each part begins where it says", () => {
  expect(splitExcerpt("un [[climat]] sain").map(({ at }) => at)).toEqual([0, 3, 13]);
});
