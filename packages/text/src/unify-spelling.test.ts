import { expect, test } from "vitest";
import { stem } from "./stem.ts";
import { unifySpelling } from "./unify-spelling.ts";

test.each([
  ["en", "organisation", "organization"],
  ["en", "standardised", "standardized"],
  ["en", "digitising", "digitizing"],
  ["en", "programmes", "program"],
  ["en", "centres", "center"],
  ["en", "labour", "labor"],
  ["en", "behavioural", "behavioral"],
  ["en", "fibre", "fiber"],
  ["en", "licence", "license"],
  ["en", "dialogue", "dialog"],
  ["en", "analyzing", "analysing"],
  ["en", "practising", "practicing"],
  ["es", "talleres", "taller"],
  ["es", "mujeres", "mujer"],
  ["es", "líderes", "líder"],
  ["es", "hogares", "hogar"],
  ["es", "indicadores", "indicador"],
  ["pt", "mulheres", "mulher"],
])("in %s, %s and %s have one stem", (language, one, other) => {
  expect(stem(one, language)).toBe(stem(other, language));
});

test.each([
  "exercise",
  "enterprises",
  "expertise",
  "advising",
  "supervised",
  "revised",
  "promising",
  "premises",
  "likewise",
  "raising",
  "cruise",
  "noise",
  "crises",
  "programmer",
  "programmed",
  "microenterprises",
  "fundraising",
  "programming",
  "tour",
  "hour",
  "four",
  "existing",
])("%s is left as it is", (word) => {
  expect(unifySpelling(word, "en")).toBe(word);
});

test("a language without rules keeps its spelling", () => {
  expect(unifySpelling("organisation", "fr")).toBe("organisation");
});
