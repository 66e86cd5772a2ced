import { languages, type OverlapFact, type OverlapPair } from "@intersector/domain";
import { expect, test } from "vitest";
import { describePair, reasonOf } from "./describe-pair.ts";
import type { PairReason } from "./pair-reason-terms.ts";

const contributions: OverlapPair["contributions"] = [
  { channel: "lexical", term: "regul", inA: "regulators", inB: "Regulators", contribution: 0.3 },
  { channel: "mandate", term: "PP 130", contribution: 0.2 },
  { channel: "strategic", term: "priority-3", contribution: 0.1 },
  { channel: "lexical", term: "incid", inA: "incidents", inB: "incidents", contribution: 0.05 },
];
const facts = (...codes: OverlapFact["code"][]) => codes.map((code): OverlapFact => ({ code, values: {} }));
const pair = {
  class: "duplication",
  facts: facts("activityAlike", "sameBeneficiaries"),
  contributions,
} as const;

test.each([
  [
    "en",
    "Duplication: the same is done for the same beneficiaries (in common: regulators, Resolution 130 (PP) and Skills).",
  ],
  [
    "fr",
    "Double emploi\u00a0: les deux activités sont les mêmes, pour les mêmes bénéficiaires (en commun\u00a0: regulators, Résolution 130 (PP) et Skills).",
  ],
  ["zh", "重复：为相同的受益方开展相同的活动（共同点：regulators、第130号决议（PP）和Skills）。"],
] as const)("a pair in %s", (language, sentence) => {
  const nameOf = (id: string) => (id === "priority-3" ? "Skills" : undefined);
  expect(
    describePair({ ...pair, facts: [...pair.facts], contributions: [...contributions] }, language, {
      nameOf,
    }),
  ).toBe(sentence);
});

test.each<[PairReason, OverlapPair["class"], OverlapFact["code"][]]>([
  ["sameForSame", "duplication", ["identicalText"]],
  ["activitiesAlike", "overlap", ["activityAlike", "goalAlike"]],
  ["activitiesAlike", "overlap", ["identicalText"]],
  ["goalsAlike", "overlap", ["activityPartlyAlike", "goalAlike"]],
  ["goalsAlike", "overlap", ["noCommonLanguage", "goalAlike"]],
  ["sameArea", "fragmentation", ["activityPartlyAlike"]],
  ["parentAndPart", "harmless", ["parentAndPart", "sameUnit"]],
  ["yearlySeries", "harmless", ["sameUnit", "yearlySeries"]],
  ["regionalEditions", "harmless", ["regionalEditions"]],
  ["oneUnit", "harmless", ["sameUnit", "activityPartlyAlike"]],
])("the reason is %s for %s by %j", (reason, found, codes) => {
  const described = { class: found, facts: facts(...codes), contributions: [] };
  expect(reasonOf(described)).toBe(reason);
  const sentences = languages.map((language) => describePair(described, language));
  expect(new Set(sentences).size).toBe(languages.length);
  for (const sentence of sentences) expect(sentence).not.toMatch(/[{}()（）]|undefined/u);
});
