import { type LocalizedText, localized } from "@intersector/domain";
import { expect, test } from "vitest";
import { subject } from "../../test/short-titles.ts";
import { comparePurpose } from "./compare-purpose.ts";

const english = localized("en", { en: "Raise the skills of regulators" });

test.each<[string, LocalizedText | undefined, LocalizedText | undefined, number | undefined]>([
  ["a purpose of one alone", english, undefined, undefined],
  ["purposes in other languages", english, localized("fr", { fr: "Renforcer les compétences" }), undefined],
  ["the same purpose", english, english, 1],
  [
    "purposes without a word in common",
    english,
    localized("en", { en: "Measure electromagnetic fields" }),
    0,
  ],
  [
    "one term of two",
    localized("en", { en: "skills, islands" }),
    localized("en", { en: "skills, deserts" }),
    0.5,
  ],
  [
    "several languages, in the one that is most alike",
    localized("en", { en: "islands", fr: "les compétences" }),
    localized("en", { en: "deserts", fr: "les compétences" }),
    1,
  ],
])("of %s", (_what, a, b, value) => {
  const item = (id: string, purpose: LocalizedText | undefined) =>
    subject(id, "A", purpose ? { purpose } : {});
  const found = comparePurpose(item("a", a), item("b", b));
  if (value === undefined) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(value, 12);
});
