import { languages, type OverlapFact, overlapFactCodes } from "@intersector/domain";
import { describe, expect, test } from "vitest";
import { describeFact } from "./describe-fact.ts";

/** One fact of each code, with the values that the comparison gives it. */
const examples: Record<OverlapFact["code"], OverlapFact["values"]> = {
  identicalText: {},
  activityAlike: { share: 0.624 },
  activityPartlyAlike: { share: 0.31 },
  activityDiffers: { share: 0.1 },
  goalAlike: { share: 0.7 },
  goalPartlyAlike: { share: 0.4 },
  goalDiffers: { share: 0 },
  sharedMandates: { mandates: ["PP 191", "WTDC 9"] },
  mandatesDiffer: { a: ["PP 191"], b: ["WTSA 50", "RA 11"] },
  oneMandateHolder: { item: "a", mandates: ["PP decision 5"] },
  sharedStrategicNodes: { nodes: ["priority-3"] },
  sameBeneficiaries: { audience: ["regulators"] },
  someBeneficiaries: { audience: ["women", "youth"] },
  otherBeneficiaries: { a: ["regulators"], b: ["staff"] },
  beneficiariesUnknown: {},
  placesApart: { a: ["AFR"], b: ["CIS", "EUR"] },
  periodsOverlap: { from: "2026-03-02", to: "2026-11-27" },
  periodsApart: { daysBetween: 21 },
  periodUnknown: {},
  sameUnit: { unit: "bdt" },
  sameSide: { side: "ITU-D" },
  differentSides: { a: "ITU-D", b: "GS" },
  differentUnits: { a: "bdt", b: "unicef" },
  parentAndPart: { parent: "a", part: "b" },
  sameParent: { parent: "c" },
  yearlySeries: { years: ["2026", "2027"] },
  regionalEditions: {},
  channelMissing: { channels: ["mandate", "strategic"] },
  noCommonLanguage: { a: ["en", "es"], b: ["fr"] },
};

const nameOf = (id: string) => ({ bdt: "Bureau BDT", "priority-3": "P3" })[id];
const scripts = { ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u };

describe.each(languages)("in %s", (language) => {
  test.each(overlapFactCodes)("%s is a whole sentence", (code) => {
    const sentence = describeFact({ code, values: examples[code] }, language, { nameOf });
    expect(sentence).toMatch(/[.。]$/u);
    expect(sentence).not.toMatch(/[{}#]|undefined/u);
    if (language in scripts) expect(sentence).toMatch(scripts[language as keyof typeof scripts]);
  });
});

test("no two languages have one and the same sentence", () => {
  for (const code of overlapFactCodes) {
    const sentences = languages.map((language) => describeFact({ code, values: examples[code] }, language));
    expect(new Set(sentences).size, code).toBe(languages.length);
  }
});

test.each<[OverlapFact["code"], (typeof languages)[number], string]>([
  ["activityAlike", "en", "What is done is alike (likeness of the texts: 62%)."],
  ["activityAlike", "fr", "Les activités sont semblables (similitude des textes\u00a0: 62\u202f%)."],
  ["sharedMandates", "fr", "Mandats communs\u00a0: Résolution 191 (PP) et Résolution 9 (CMDT)."],
  ["oneMandateHolder", "ru", "Мандат указан только для одной из двух деятельностей: Решение 5 (ПК)."],
  [
    "placesApart",
    "es",
    "Los lugares son diferentes: África para la primera actividad, Comunidad de Estados Independientes y Europa para la segunda.",
  ],
  ["periodsOverlap", "zh", "时间重合：2026年3月2日至11月27日。"],
  ["periodsApart", "ru", "Общих дней у периодов нет; между ними 21 день."],
  ["sameUnit", "ar", "تتولى النشاطين جهة واحدة: Bureau BDT."],
  ["differentSides", "fr", "La responsabilité est partagée\u00a0: UIT-D et Secrétariat général."],
  ["noCommonLanguage", "en", "The texts have no language in common (English and Spanish; French)."],
])("%s in %s", (code, language, sentence) => {
  const shown = describeFact({ code, values: examples[code] }, language, { nameOf });
  expect(shown.replaceAll(/\p{Zs}%/gu, "\u202f%")).toBe(sentence);
});

test.each([
  [0, "The periods have no day in common; one follows the other at once."],
  [1, "The periods have no day in common; 1 day lies between them."],
  [365, "The periods have no day in common; 365 days lie between them."],
])("%d days between two periods", (daysBetween, sentence) => {
  expect(describeFact({ code: "periodsApart", values: { daysBetween } }, "en")).toBe(sentence);
});

test("periods that both are open, and series without years, have sentences of their own", () => {
  expect(describeFact({ code: "periodsOverlap", values: {} }, "en")).toBe("The periods have days in common.");
  expect(describeFact({ code: "yearlySeries", values: { years: [] } }, "en")).toBe(
    "They are editions of one series at different times.",
  );
  expect(describeFact({ code: "yearlySeries", values: examples.yearlySeries }, "en")).toBe(
    "They are editions of one series at different times (2026 and 2027).",
  );
});

test("what nobody can name is shown by its id", () => {
  expect(describeFact({ code: "differentUnits", values: { a: "bdt", b: "unicef" } }, "en", { nameOf })).toBe(
    "Two units are responsible: Bureau BDT and unicef.",
  );
});
