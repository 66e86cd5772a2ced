import { languages } from "@intersector/domain";
import { expect, test } from "vitest";
import { evidenceOfPair } from "./evidence-of-pair.ts";

const pair: Parameters<typeof evidenceOfPair>[0] = {
  facets: { activity: 0.8, owner: 0 },
  facts: [
    { code: "activityAlike", values: { share: 0.8 } },
    { code: "sharedMandates", values: { mandates: ["PP 191"] } },
    { code: "differentUnits", values: { a: "bdt", b: "tsb" } },
    { code: "periodUnknown", values: {} },
  ],
};
const names = new Map([
  ["bdt", "BDT"],
  ["tsb", "TSB"],
]);

test("each facet that something is known of is a piece of evidence, with its score where it has one", () => {
  const evidence = evidenceOfPair(pair, () => (id) => names.get(id));
  expect(evidence.map(({ facet, score }) => [facet, score])).toEqual([
    ["goal", undefined],
    ["activity", 0.8],
    ["time", undefined],
    ["owner", 0],
  ]);
});

test("its sentences are in the six languages, and call units by their names", () => {
  for (const { facet, text } of evidenceOfPair(pair, () => (id) => names.get(id))) {
    expect(Object.keys(text.texts).sort(), facet).toEqual([...languages].sort());
    for (const language of languages) expect(text.texts[language], facet).not.toMatch(/bdt|tsb|undefined/);
  }
  const [goal] = evidenceOfPair(pair, () => () => undefined);
  expect(goal?.text.texts.fr).toContain("Résolution 191 (PP)");
});

test("names are asked for in the language of the sentence", () => {
  const asked = new Set<string>();
  evidenceOfPair(pair, (language) => (id) => {
    asked.add(language);
    return id;
  });
  expect([...asked].sort()).toEqual([...languages].sort());
});
