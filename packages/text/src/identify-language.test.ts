import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { identifyLanguage } from "./identify-language.ts";

test("a stated language always wins", () => {
  expect(identifyLanguage("Digital skills for all", "fr")).toBe("fr");
  expect(identifyLanguage("Digital skills for all countries", "und")).toBe("en");
});

test.each([
  ["ar", "بناء القدرات في مجال الأمن السيبراني"],
  ["zh", "面向所有人的数字技能"],
  ["en", "Digital skills for all people in rural areas"],
  ["fr", "Renforcement des capacités numériques dans les zones rurales"],
  ["ru", "Цифровые навыки для всех"],
  ["es", "Fortalecimiento de las capacidades digitales en las zonas rurales"],
  ["pt", "Apoio à transformação digital"],
  ["fr", "Plan d’action"],
  ["fr", "Accès à l’eau".normalize("NFD")],
  ["zh", "ITU-T工作组"],
  ["en", "Digital skills 数字技能 for all"],
  ["ar", "العمل مع ITU-T"],
  ["ru", "ICT4D в Африке"],
  ["en", "Education governance in the municipality of São Paulo was strengthened by the Union"],
])("%s is known by its script or its words", (language, text) => {
  expect(identifyLanguage(text)).toBe(language);
});

test.each([
  ["too short", "ICT Day"],
  ["nothing but digits", "2024-2025"],
  ["empty", ""],
  ["nothing but emoji and marks of direction", "🚀\u200f🌍\u200e"],
  ["Persian, in Arabic letters", "توسعه گفتگو و پژوهش"],
  ["Ukrainian, in Cyrillic letters", "Цифрові навички для всіх"],
  ["Japanese, with Chinese characters", "デジタル技術の普及"],
])("a text that is %s is und", (_, text) => {
  expect(identifyLanguage(text)).toBe("und");
});

const sdgFile = `${import.meta.dirname}/../../../../shared/data/sdg-six-languages/sdg.json`;

test.skipIf(!existsSync(sdgFile))(
  "99 of 100 texts of the SDG goals and targets are identified, short titles included",
  () => {
    const { goals, targets } = JSON.parse(readFileSync(sdgFile, "utf8"));
    let right = 0;
    let wrong = 0;
    let all = 0;
    for (const texts of [...Object.values(goals), ...Object.values(targets)] as Record<string, string>[]) {
      for (const language of ["ar", "zh", "en", "fr", "ru", "es"]) {
        const identified = identifyLanguage(texts[language] ?? "");
        all += 1;
        if (identified === language) right += 1;
        else if (identified !== "und") wrong += 1;
      }
    }
    process.stdout.write(`identified ${right} of ${all}, wrong ${wrong}, und ${all - right - wrong}\n`);
    expect(right / all).toBeGreaterThan(0.98);
    expect(wrong / all).toBeLessThan(0.005);
  },
);
