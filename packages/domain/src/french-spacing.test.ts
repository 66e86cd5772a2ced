import { expect, test } from "vitest";
import { spaceFrench } from "./french-spacing.ts";
import { formatMessage } from "./messages.ts";

test("French spaces beside quotation marks and double punctuation do not break", () => {
  expect(spaceFrench("Le champ « titre » est vide : que faire ?")).toBe(
    "Le champ «\u00a0titre\u00a0» est vide\u00a0: que faire\u00a0?",
  );
});

test("times and addresses get no space that they did not have", () => {
  expect(spaceFrench("à 11:05, https://itu.int")).toBe("à 11:05, https://itu.int");
});

test("every French sentence of a catalogue is spaced so, other languages are left alone", () => {
  const term = { ar: "؟", zh: "？", en: "Why ?", fr: "Pourquoi ?", ru: "?", es: "?" };
  expect(formatMessage(term, "fr")).toBe("Pourquoi\u00a0?");
  expect(formatMessage(term, "en")).toBe("Why ?");
});
