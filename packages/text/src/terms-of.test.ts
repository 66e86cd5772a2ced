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
  ["zh", "5G和IPv6网络", "5g ipv6 网络"],
  ["ar", "التكنولوجيا والتكنولوجيا", "تكنولوجيا تكنولوجيا"],
  ["ar", "شبكات 5G وIPv6 لITU", "شبك 5g ipv6 itu"],
  ["en", "🚀 Digital skills 👩‍💻 for all 🌍", "digit skill"],
  ["en", "", ""],
  ["fr", " \n", ""],
  ["fr", "🌍", ""],
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

test("composed and decomposed accents, marks of direction and look-alike letters change no term", () => {
  for (const [language, text] of [
    ["fr", "Accessibilité renforcée pour les élèves"],
    ["es", "Niños y jóvenes"],
    ["ru", "Каждый районный центр"],
    ["ar", "وَالأَمْن السيبراني"],
  ] as const) {
    expect(words(text.normalize("NFD"), language)).toBe(words(text.normalize("NFC"), language));
    expect(words(`\u200f${text.replaceAll(" ", " \u200e")}\u202c`, language)).toBe(words(text, language));
  }
  expect(words("cооperation", "en")).toBe(words("cooperation", "en"));
  expect(words("İstanbul", "en")).toBe(words("Istanbul", "en"));
});

test("a text in several languages gives the terms of each script", () => {
  expect(words("Renforcement — 能力建设 — بناء القدرات", "fr")).toBe("renforc 能力 力建 建设 بناء القدرات");
});

test("a text of a million characters is read in time that grows with its length alone", () => {
  const started = performance.now();
  termsOf("word ".repeat(200_000), "en");
  termsOf("l'".repeat(500_000), "fr");
  termsOf("数".repeat(1_000_000), "zh");
  expect(performance.now() - started).toBeLessThan(5_000);
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
