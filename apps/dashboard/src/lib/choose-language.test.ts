import { expect, test } from "vitest";
import { chooseLanguage } from "./choose-language.ts";

test.each([
  [["pt-BR", "fr-CH", "en"], "fr"],
  [["zh-Hant-TW"], "zh"],
  [["AR-eg", "en"], "ar"],
  [["de", "it"], "en"],
  [[], "en"],
])("a reader of %j is shown %s first", (preferred, expected) => {
  expect(chooseLanguage(preferred)).toBe(expected);
});
