import type { OverlapPair } from "@intersector/domain";
import { type PlantedPair, plantedPairs, sampleRegister } from "@intersector/sample";
import { beforeAll, expect, test } from "vitest";
import { subjectsAmong } from "../test/subjects-among.ts";
import { defaultThreshold, findOverlaps } from "./index.ts";

let found: Map<string, OverlapPair>;
let all: OverlapPair[];

beforeAll(async () => {
  const findings = await findOverlaps(subjectsAmong(sampleRegister()));
  all = [...findings.pairs];
  found = new Map(all.map((pair) => [`${pair.a} ${pair.b}`, pair]));
});

/** The judged pairs of one kind; those that words alone cannot find, the two texts having no language in common, apart. */
function judged(kind: PlantedPair["kind"]) {
  const pairs = plantedPairs.filter((pair) => pair.kind === kind);
  return {
    pairs,
    oneLanguage: pairs.filter(({ acrossLanguages }) => !acrossLanguages),
    acrossLanguages: pairs.filter(({ acrossLanguages }) => acrossLanguages),
  };
}

const planted = judged("planted");
const lookAlikes = judged("lookAlike");
const unrelated = judged("unrelated").pairs;
const procedures = unrelated.find(({ a }) => a === "br-satellite-filings");
const pairOf = ({ a, b }: PlantedPair) => found.get(a < b ? `${a} ${b}` : `${b} ${a}`);
const share = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(0)} %)`;

test("the planted overlaps are found, and what is shown is worth a look", () => {
  const { oneLanguage, acrossLanguages } = planted;
  const hits = oneLanguage.filter((pair) => pairOf(pair));
  const candidates = all.filter((pair) => pair.class !== "harmless");
  const right = candidates.filter((pair) => planted.pairs.some((one) => pairOf(one) === pair));
  process.stdout.write(
    `sample at ${defaultThreshold}: found ${share(hits.length, oneLanguage.length)} of the planted pairs; ` +
      `${share(right.length, candidates.length)} of the candidates are planted ones; ` +
      `of those that languages hide, ${acrossLanguages.filter((pair) => pairOf(pair)).length} of ${acrossLanguages.length}\n` +
      `not found: ${oneLanguage
        .filter((pair) => !pairOf(pair))
        .map(({ a, b }) => `${a} | ${b}`)
        .join("; ")}\n` +
      `not planted: ${candidates
        .filter((pair) => !right.includes(pair))
        .map(({ a, b, score }) => `${score.toFixed(2)} ${a} | ${b}`)
        .join("; ")}\n`,
  );
  expect(hits.length / oneLanguage.length).toBeGreaterThanOrEqual(0.75);
  expect(right.length / candidates.length).toBeGreaterThanOrEqual(0.75);
});

test("their class is one that a person accepts", () => {
  const judgedPairs = [...planted.pairs, ...lookAlikes.pairs].filter((pair) => pairOf(pair));
  const wrong = judgedPairs.filter(
    (pair) => ![pair.expected, ...pair.accepted].includes(pairOf(pair)?.class ?? "gap"),
  );
  process.stdout.write(
    `class accepted: ${share(judgedPairs.length - wrong.length, judgedPairs.length)}; ` +
      `not: ${wrong.map((pair) => `${pair.a} | ${pair.b} as ${pairOf(pair)?.class}`).join("; ")}\n`,
  );
  expect(1 - wrong.length / judgedPairs.length).toBeGreaterThanOrEqual(0.95);
});

test("what looks alike and harms nobody is called harmless wherever it is found", () => {
  const classes = lookAlikes.pairs.flatMap((pair) => pairOf(pair)?.class ?? []);
  expect(classes.filter((name) => name !== "harmless")).toEqual([]);
  expect(classes.length).toBeGreaterThanOrEqual(8);
});

test.each(unrelated.filter((pair) => pair !== procedures))("$a and $b are no pair: $why", (pair) => {
  expect(pairOf(pair)).toBeUndefined();
});

test.fails("two filing procedures of other stations share so many words that they are still shown", () => {
  expect(procedures && pairOf(procedures)).toBeUndefined();
});
