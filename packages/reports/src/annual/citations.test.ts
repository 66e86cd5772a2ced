import type { RegisterRecord } from "@intersector/domain";
import { sampleRegister } from "@intersector/sample";
import { expect, test } from "vitest";
import { citationInSentence, citeTogether, conferenceOf } from "./citations.ts";

const records = sampleRegister();

function resolution(id: string): RegisterRecord<"resolution"> {
  const found = records.find((record) => record.kind === "resolution" && record.id === id);
  if (found?.kind !== "resolution") throw new Error(`the sample has no resolution ${id}`);
  return found;
}

const resolution71 = resolution("pp-71-rev-bucharest-2022");
const resolution191 = resolution("pp-191-rev-bucharest-2022");
const decision5 = resolution("pp-decision-5-rev-bucharest-2022");

test.each([
  [
    "en",
    "Resolutions 71 (Rev. Bucharest, 2022) and 191 (Rev. Bucharest, 2022) and Decision 5 (Rev. Bucharest, 2022)",
  ],
  [
    "fr",
    "Résolutions 71 (Rév. Bucarest, 2022) et 191 (Rév. Bucarest, 2022) et Décision 5 (Rév. Bucarest, 2022)",
  ],
  [
    "es",
    "Resoluciones 71 (Rev. Bucarest, 2022) y 191 (Rev. Bucarest, 2022) y Decisión 5 (Rev. Bucarest, 2022)",
  ],
  [
    "ru",
    "Резолюции 71 (Пересм. Бухарест, 2022 г.) и 191 (Пересм. Бухарест, 2022 г.) и Решение 5 (Пересм. Бухарест, 2022 г.)",
  ],
  [
    "zh",
    "第71号决议（2022年，布加勒斯特，修订版）、第191号决议（2022年，布加勒斯特，修订版）和第5号决定（2022年，布加勒斯特，修订版）",
  ],
  [
    "ar",
    "القراران 71 (المراجَع في بوخارست، 2022) و191 (المراجَع في بوخارست، 2022) والمقرر 5 (المراجَع في بوخارست، 2022)",
  ],
] as const)("texts of one type are cited under one word in %s", (language, cited) => {
  expect(citeTogether([resolution71, resolution191, decision5], language)).toBe(cited);
});

test("one text alone keeps its word in the singular", () => {
  expect(citeTogether([resolution191], "fr")).toBe("Résolution 191 (Rév. Bucarest, 2022)");
  expect(citeTogether([decision5], "ar")).toBe("المقرر 5 (المراجَع في بوخارست، 2022)");
  expect(citeTogether([], "fr")).toBe("");
});

test("a sentence that has the word itself takes the rest; Chinese takes all", () => {
  expect(citationInSentence(resolution191, "ru")).toBe("191 (Пересм. Бухарест, 2022 г.)");
  expect(citationInSentence(resolution191, "zh")).toBe("第191号决议（2022年，布加勒斯特，修订版）");
});

test("a conference has its short name in each language", () => {
  expect(conferenceOf(resolution191, "ru")).toBe("ПК-22");
  expect(conferenceOf(resolution191, "ar")).toBe("PP-22");
});
