import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "./findings.ts";
import type { Language } from "./language-schemas.ts";
import { isLanguage, languages } from "./languages.ts";
import { localized, missingLanguages, textIn } from "./localized-text.ts";
import { LocalizedText } from "./localized-text-schema.ts";

const codesOf = (input: unknown) => {
  const result = check(LocalizedText, input);
  return result.ok ? [] : result.findings.map(({ code, path }) => `${code} ${path.join(".")}`);
};

test("a text has its original and its translations, each with a state", () => {
  const text = localized("fr", { fr: "Accessibilité", en: "Accessibility" });
  expect(text).toEqual({
    original: "fr",
    texts: { fr: "Accessibilité", en: "Accessibility" },
    states: { en: "reviewed" },
  });
  expect(codesOf(text)).toEqual([]);
});

test.each([
  [{ original: "fr", texts: { en: "x" }, states: { en: "draft" } }, ["originalTextMissing texts.fr"]],
  [{ original: "fr", texts: { fr: "x", en: "y" } }, ["translationStateMissing states.en"]],
  [
    { original: "fr", texts: { fr: "x" }, states: { en: "draft" } },
    ["translationStateWithoutText states.en"],
  ],
  [
    { original: "fr", texts: { fr: "x" }, states: { fr: "draft" } },
    ["translationStateWithoutText states.fr"],
  ],
  [{ original: "fr", texts: { fr: "x", pt: "y" } }, ["translationLanguageUnknown texts.pt"]],
  [{ original: "fr", texts: { fr: "  " } }, ["textTooShort texts.fr"]],
  [{ original: "français", texts: { fr: "x" } }, ["wrongFormat original"]],
])("%j is refused", (input, expected) => {
  expect(codesOf(input)).toEqual(expect.arrayContaining(expected));
});

test("an original in another language than the six is kept and shown as it is", () => {
  const text = localized("pt", { pt: "Acessibilidade" });
  expect(codesOf(text)).toEqual([]);
  expect(textIn(text, "es")).toEqual({
    text: "Acessibilidade",
    language: "pt",
    direction: "ltr",
    state: "original",
    missing: true,
  });
});

test("a reader gets the own language or the original, and never a third", () => {
  const text = localized("ar", { ar: "نفاذ", en: "Accessibility" }, "machine");
  expect(textIn(text, "en")).toMatchObject({ language: "en", state: "machine", missing: false });
  expect(textIn(text, "fr")).toMatchObject({ text: "نفاذ", language: "ar", direction: "rtl", missing: true });
});

const filled = fc
  .record({
    original: fc.constantFrom(...languages, "pt", "und"),
    texts: fc.dictionary(
      fc.constantFrom(...languages),
      fc.string({ minLength: 1 }).map((text) => `x${text}`),
    ),
  })
  .map(({ original, texts }) => localized(original, { ...texts, [original]: "x original" }));

test("every text that is made so fits its schema, shows one of its own texts, and lists what it lacks", () => {
  fc.assert(
    fc.property(filled, fc.constantFrom(...languages), (text, language) => {
      expect(codesOf(text)).toEqual([]);
      const shown = textIn(text, language);
      expect(shown.text).toBe(text.texts[shown.language]);
      expect([language, text.original]).toContain(shown.language);
      expect(missingLanguages(text)).toEqual(languages.filter((one) => !(one in text.texts)));
      expect(shown.missing).toBe(missingLanguages(text).includes(language));
      const states = Object.keys(text.states) as Language[];
      expect(states.every((one) => isLanguage(one) && one !== text.original)).toBe(true);
    }),
  );
});
