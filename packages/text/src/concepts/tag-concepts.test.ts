import { languages } from "@intersector/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Concept } from "./concept.ts";
import { buildVocabulary } from "./concept-vocabulary.ts";
import { conceptTagger } from "./tag-concepts.ts";

const concepts: Concept[] = [
  {
    id: "ex:skills",
    labels: {
      ar: { preferred: "المهارات الرقمية" },
      zh: { preferred: "数字技能" },
      en: { preferred: "Digital skills", alternative: ["e-skills"], hidden: ["digital skils"] },
      fr: { preferred: "Compétences numériques" },
      ru: { preferred: "Цифровые навыки" },
      es: { preferred: "Competencias digitales" },
    },
    broader: ["ex:capacity"],
  },
  { id: "ex:capacity", labels: { en: { preferred: "Capacity building" } }, broader: [] },
  { id: "ex:digital", labels: { en: { preferred: "Digital" }, fr: { preferred: "Numérique" } }, broader: [] },
  { id: "ex:gender", labels: { en: { preferred: "Rights of women" } }, broader: [] },
  { id: "ex:iot", labels: { en: { preferred: "Internet of Things" } }, broader: [] },
  { id: "ex:goal-5", labels: { en: { preferred: "SDG 5" } }, broader: [] },
  { id: "ex:access", labels: { fr: { preferred: "Accès à l’Internet" } }, broader: [] },
  { id: "ex:itu", labels: { und: { preferred: "ITU" } }, broader: [] },
  { id: "ex:security", labels: { en: { alternative: ["Network security"] } }, broader: [] },
  { id: "ex:cybersecurity", labels: { en: { preferred: "Network security" } }, broader: [] },
];
const { vocabulary } = buildVocabulary(concepts);
const tagger = conceptTagger(vocabulary);

test.each([
  ["en", "Training in digital skills for all", ["digital skills"]],
  ["en", "A Digital Skill is taught", ["Digital Skill"]],
  ["en", "Strengthening e-skills", ["e-skills"]],
  ["en", "digital skils", ["digital skils"]],
  ["fr", "Formations aux compétences numériques", ["compétences numériques"]],
  ["ar", "تعزيز المهارات الرقمية للجميع", ["المهارات الرقمية"]],
  ["zh", "面向所有人的数字技能培训", ["数字技能"]],
  ["ru", "развитие цифровых навыков", ["цифровых навыков"]],
  ["es", "formación en competencias digitales", ["competencias digitales"]],
  ["en", "the rights of all women", []],
  ["en", "on the right of women", ["right of women"]],
  ["en", "internet and things", []],
  ["en", "Work on SDG 4 and SDG 5", ["SDG 5"]],
  ["fr", "l’accès à Internet", ["accès à Internet"]],
  ["en", "human rights. Women first", []],
  ["en", "rights, women", []],
  ["en", "digital and skills, digital", ["digital", "digital"]],
  ["en", "Work with the ITU", ["ITU"]],
  ["fr", "avec l’ITU", ["ITU"]],
  ["und", "Digital skills 数字技能", ["Digital skills", "数字技能"]],
  ["en", "5 countries", []],
  ["en", "", []],
])("in %s, %s names %j", (language, text, surfaces) => {
  const found = tagger.conceptsIn(text, language);
  expect(found.map(({ surface }) => surface)).toEqual(surfaces);
  for (const { surface, from, to } of found) expect(text.slice(from, to)).toBe(surface);
});

test("the longest label is taken, and two concepts of one label are both given", () => {
  expect(tagger.conceptsIn("digital skills", "en").map(({ concept }) => concept)).toEqual(["ex:skills"]);
  expect(tagger.conceptsIn("network security", "en").map(({ concept, label }) => [concept, label])).toEqual([
    ["ex:cybersecurity", "preferred"],
    ["ex:security", "alternative"],
  ]);
});

test("each label is found in a text around it, in each of the six languages", () => {
  fc.assert(
    fc.property(fc.constantFrom(...languages), fc.nat(3), (language, padding) => {
      const label = concepts[0]?.labels[language]?.preferred ?? "";
      const text = `${"— ".repeat(padding)}${label}.`;
      expect(tagger.conceptsIn(text, language).map(({ concept }) => concept)).toEqual(["ex:skills"]);
    }),
  );
});

test("a text of a million characters is read in time that grows with its length alone", () => {
  const started = performance.now();
  tagger.conceptsIn("digital digital skills ".repeat(40_000), "en");
  expect(performance.now() - started).toBeLessThan(5_000);
});
