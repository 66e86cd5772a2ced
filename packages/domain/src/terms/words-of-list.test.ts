import { expect, test } from "vitest";
import { check, describeFinding } from "../findings.ts";
import { kinds } from "../kinds.ts";
import { vocabularies } from "../vocabularies.ts";
import { wordsOfList } from "./words-of-list.ts";

test("the allowed values of a field are told in the reader's words, with the slug that is written", () => {
  expect(wordsOfList(vocabularies.savingMeasure.join(", "), "fr")).toMatch(/\(hours\), /);
  expect(wordsOfList("draft, published, withdrawn", "fr")).toBe(
    "Brouillon (draft), Publié (published), Retiré (withdrawn)",
  );
  expect(wordsOfList("draft, published, withdrawn", "ar")).toContain("، ");
});

test("a word that is its own slug is said once, and what is no list of ours is left as it stands", () => {
  expect(wordsOfList(vocabularies.side.join(", "), "en")).toContain("ITU-R, ITU-T");
  expect(wordsOfList("xlsx, csv", "fr")).toBe("xlsx, csv");
});

test("a refused value of a record names what may stand there in words", () => {
  const checked = check(kinds.unit.body.pick({ type: true }), { type: "circle" });
  if (checked.ok || !checked.findings[0]) throw new Error("a circle is no type of unit");
  expect(describeFinding(checked.findings[0], "es")).toContain("(studyGroup)");
});
