import fc from "fast-check";
import { expect, test } from "vitest";
import { termsOf } from "./terms-of.ts";

function words(text: string, language: string): string {
  return termsOf(text, language)
    .map(({ term }) => term)
    .join(" ");
}

test.each([
  [
    "en",
    "Strengthening the capacities of 12 countries in AI and 5G, 2024-2025",
    "strengthen capac countri ai 5g",
  ],
  ["en", "The 3rd Forum on women’s information systems", "forum women inform system"],
  ["fr", "Accessibilité des TIC : SANTE DES PERSONNES HANDICAPÉES", "accessibil tic sant person handicap"],
  ["es", "Fortalecimiento de capacidades para niños", "fortalec capac niñ"],
  ["ru", "Доступность и доступности", "доступн доступн"],
  ["zh", "数字技能和培训", "数字 字技 技能 培训"],
  ["ar", "التكنولوجيا والتكنولوجيا", "تكنولوجيا تكنولوجيا"],
  ["und", "Redes de acesso", "redes de acesso"],
])("in %s, %s gives the terms %s", (language, text, expected) => {
  expect(words(text, language)).toBe(expected);
});

test("two inflections meet in one term in each language with a stemmer", () => {
  for (const [language, one, other] of [
    ["en", "strengthened networks", "strengthening network"],
    ["fr", "réseaux renforcés", "réseau renforcée"],
    ["es", "redes fortalecidas", "red fortalecida"],
    ["ru", "цифровые навыки", "цифровых навыков"],
    ["pt", "redes fortalecidas", "rede fortalecida"],
    ["ar", "الشبكات الرقمية والإلكترونية", "شبكات رقمية إلكترونية"],
  ] as const) {
    expect(words(one, language), language).toBe(words(other, language));
  }
});

test("stretches that are evidence of their own are left out", () => {
  const text = "Work on Resolution 191 and on accessibility";
  expect(termsOf(text, "en", { skip: [{ from: 8, to: 22 }] }).map(({ term }) => term)).toEqual([
    "work",
    "access",
  ]);
});

test("formulae are left in when asked", () => {
  const text = "Report of the Secretary-General on skills";
  expect(termsOf(text, "en", { formulae: false }).map(({ term }) => term)).toEqual([
    "report",
    "secretari",
    "skill",
  ]);
});

test("every term names the place of its word in the text", () => {
  const languages = fc.constantFrom("ar", "zh", "en", "fr", "ru", "es", "pt", "und");
  const unit = fc.constantFrom(..."abcdé œ'’-.,12 数字的技能 суpр بِالا\u00AD\n");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), languages, (text, language) => {
      let last = 0;
      for (const { term, surface, from, to } of termsOf(text, language)) {
        expect(text.slice(from, to)).toBe(surface);
        expect(term).not.toBe("");
        expect(from).toBeGreaterThanOrEqual(last);
        last = from;
      }
    }),
  );
});
