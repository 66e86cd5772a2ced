import { localized } from "@intersector/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { learnLexicon } from "./learn-lexicon.ts";
import { formatLexicon } from "./lexicon-file.ts";
import { parallelTextsIn } from "./parallel-texts.ts";
import { numberTerms } from "./term-lists.ts";
import { trainModelOne } from "./train-model-one.ts";

const texts = [
  { en: "digital skills", fr: "compétences numériques", ru: "цифровые навыки" },
  { en: "digital networks", fr: "réseaux numériques", ru: "цифровые сети" },
  { en: "skills for women", fr: "compétences des femmes", ru: "навыки женщин" },
  { en: "networks for women", fr: "réseaux pour les femmes", ru: "сети для женщин" },
];

test("which terms mean the same is told from texts that say the same", () => {
  const { lexicon, leftOut } = learnLexicon(texts);
  expect(leftOut).toEqual([]);
  expect(lexicon.languages).toEqual(["fr", "ru"]);
  expect(lexicon.pairsOf("fr")).toBe(4);
  for (const [term, language, pivotTerm] of [
    ["reseau", "fr", "network"],
    ["numer", "fr", "digit"],
    ["навык", "ru", "skill"],
    ["network", "en", "network"],
  ] as const) {
    expect(lexicon.translationsOf(term, language)[0]?.term).toBe(pivotTerm);
  }
  const link = lexicon.linkBetween({ term: "reseau", language: "fr" }, { term: "сет", language: "ru" });
  expect(link?.via).toBe("network");
  expect(link?.probability).toBeGreaterThan(0.4);
});

test("a term weighs as much in the pivot as it did before, and a name stays as it is", () => {
  const { lexicon } = learnLexicon(texts);
  for (const term of ["reseau", "femm", "wi-fi"]) {
    let square = 0;
    lexicon.forEachPivotTerm(term, "fr", 2, (_, weight) => {
      square += weight ** 2;
    });
    expect(Math.sqrt(square)).toBeCloseTo(2, 9);
  }
  const kept: string[] = [];
  lexicon.forEachPivotTerm("itu", "fr", 1, (term) => kept.push(term));
  expect(kept).toEqual(["itu"]);
});

test("the order of the texts and of their languages makes no difference, to the last bit", () => {
  const expected = formatLexicon(learnLexicon(texts).lexicon);
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
      const turned = shuffled.map(
        (text) => Object.fromEntries(Object.entries(text).reverse()) as typeof text,
      );
      expect(formatLexicon(learnLexicon(turned).lexicon)).toBe(expected);
    }),
  );
});

test("texts that teach nothing are left out with the reason", () => {
  const long = Array.from({ length: 500 }, (_, index) => `word${index}`).join(" ");
  const { lexicon, leftOut } = learnLexicon([
    ...texts,
    { fr: "compétences", ru: "навыки" },
    { en: "skills" },
    { en: "2030", fr: "2030" },
    { en: "skills", fr: "" },
    { en: long, fr: long },
    { en: "Digital skills", fr: "compétences numériques" },
  ]);
  expect(leftOut.map(({ index, reason }) => [index - texts.length, reason])).toEqual([
    [0, "noPivotText"],
    [1, "noOtherText"],
    [2, "noPivotText"],
    [3, "noOtherText"],
    [4, "tooLong"],
    [5, "repeated"],
  ]);
  expect(lexicon.pairsOf("fr")).toBe(4);
});

test("from nothing an empty lexicon is learnt", () => {
  const { lexicon } = learnLexicon([]);
  expect(lexicon.languages).toEqual([]);
  expect(lexicon.linkBetween({ term: "itu", language: "fr" }, { term: "itu", language: "es" })).toEqual({
    via: "itu",
    probability: 1,
  });
});

test("another language can be the pivot", () => {
  const { lexicon } = learnLexicon(texts, { pivot: "fr" });
  expect(lexicon.languages).toEqual(["en", "ru"]);
  expect(lexicon.translationsOf("network", "en")[0]?.term).toBe("reseau");
});

test("the walk through arrays gives the probabilities of the plain formulas", () => {
  const sets = fc.array(
    fc.record({
      source: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 4 }),
      target: fc.uniqueArray(fc.constantFrom("w", "x", "y", "z"), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(sets, fc.integer({ min: 1, max: 4 }), (pairs, iterations) => {
      const source = numberTerms(pairs.map((pair) => new Set(pair.source)));
      const target = numberTerms(pairs.map((pair) => new Set(pair.target)));
      const table = trainModelOne(source, target, iterations);
      const plain = plainModelOne(pairs, iterations);
      [...source.terms, ""].forEach((term, id) => {
        for (let at = table.starts[id] ?? 0; at < (table.starts[id + 1] ?? 0); at += 1) {
          const expected = plain.get(`${term}>${target.terms[table.targets[at] ?? 0]}`) ?? 0;
          expect(table.probabilities[at]).toBeCloseTo(expected, 9);
        }
      });
    }),
  );
});

/** Model 1 as a textbook writes it. */
function plainModelOne(pairs: readonly { source: string[]; target: string[] }[], iterations: number) {
  let probability = new Map<string, number>();
  for (const { source, target } of pairs) {
    for (const e of [...source, ""]) for (const f of target) probability.set(`${e}>${f}`, 1);
  }
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const counts = new Map<string, number>();
    const totals = new Map<string, number>();
    for (const { source, target } of pairs) {
      for (const f of target) {
        const whole = [...source, ""].reduce((sum, e) => sum + (probability.get(`${e}>${f}`) ?? 0), 0);
        for (const e of [...source, ""]) {
          const share = (probability.get(`${e}>${f}`) ?? 0) / whole;
          counts.set(`${e}>${f}`, (counts.get(`${e}>${f}`) ?? 0) + share);
          totals.set(e, (totals.get(e) ?? 0) + share);
        }
      }
    }
    probability = new Map(
      [...counts].map(([key, n]) => [key, n / (totals.get(key.split(">")[0] ?? "") ?? 1)]),
    );
  }
  return probability;
}

test("records give each text that was written or reviewed in two languages, once", () => {
  const name = localized("fr", { fr: "Accessibilité", en: "Accessibility" });
  const machine = localized("fr", { fr: "Réseaux", en: "Networks" }, "machine");
  const one = localized("fr", { fr: "Formation" });
  expect(parallelTextsIn([{ name, inner: [{ machine, one }] }, { name }, undefined])).toEqual([
    { en: "Accessibility", fr: "Accessibilité" },
  ]);
});
