import { localized } from "@intersector/domain";
import { expect, test } from "vitest";
import { assembleText, textPartsOf } from "./text-parts.ts";

const existing = localized("en", { en: "Access", fr: "Accès" });

test("the column of the only text states its language", () => {
  expect(assembleText(textPartsOf({ texts: { fr: "Accès", en: null } }), undefined)).toEqual({
    value: { original: "fr", texts: { fr: "Accès" }, states: {} },
  });
});

test("of two texts one must be stated as the original", () => {
  const parts = { texts: { fr: "Accès", en: "Access" } };
  expect(assembleText(textPartsOf(parts), undefined).finding?.code).toBe("languageNotStated");
  expect(assembleText(textPartsOf({ ...parts, language: "fr" }), undefined).value).toEqual({
    original: "fr",
    texts: { fr: "Accès", en: "Access" },
    states: { en: "draft" },
  });
});

test("a translation that the row does not speak of stays", () => {
  expect(assembleText(textPartsOf({ language: "en", texts: { en: "Access" } }), existing).value).toEqual(
    existing,
  );
});

test("a translation of an original that has changed is outdated", () => {
  expect(assembleText(textPartsOf({ language: "en", texts: { en: "Easy access" } }), existing).value).toEqual(
    {
      original: "en",
      texts: { en: "Easy access", fr: "Accès" },
      states: { fr: "outdated" },
    },
  );
});

test("a text in a language that comes to be known leaves its undetermined self behind", () => {
  const undetermined = { original: "und", texts: { und: "Access" }, states: {} };
  expect(assembleText(textPartsOf({ language: "en", texts: { en: "Access" } }), undetermined).value).toEqual({
    original: "en",
    texts: { en: "Access" },
    states: {},
  });
});

test("without any text nothing is left", () => {
  expect(assembleText(textPartsOf({ texts: { en: null, fr: null } }), existing)).toEqual({});
});

test("a text in another language needs that language to be stated", () => {
  expect(assembleText(textPartsOf({ other: "Acesso" }), undefined).finding?.code).toBe("languageNotStated");
  expect(assembleText(textPartsOf({ other: "Acesso", language: "fr" }), undefined).finding?.code).toBe(
    "languageNotStated",
  );
  expect(assembleText(textPartsOf({ other: "Acesso", language: "pt" }), undefined).value?.texts).toEqual({
    pt: "Acesso",
  });
});
