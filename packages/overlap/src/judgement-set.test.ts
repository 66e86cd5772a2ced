import type { OverlapPair } from "@intersector/domain";
import { sampleRegister } from "@intersector/sample";
import { beforeAll, expect, test } from "vitest";
import { beyondReach, harmless, type JudgedPair, planted, unrelated } from "../test/judged-pairs.ts";
import { subjectsAmong } from "../test/subjects-among.ts";
import { defaultThreshold, findOverlaps } from "./index.ts";

let found: Map<string, OverlapPair>;
let all: OverlapPair[];

beforeAll(async () => {
  const findings = await findOverlaps(subjectsAmong(sampleRegister()));
  all = [...findings.pairs];
  found = new Map(all.map((pair) => [`${pair.a} ${pair.b}`, pair]));
});

const pairOf = ({ a, b }: JudgedPair) => found.get(a < b ? `${a} ${b}` : `${b} ${a}`);
const share = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(0)} %)`;

test("every judged pair is about activities of the sample", () => {
  const ids = new Set(subjectsAmong(sampleRegister()).map(({ id }) => id));
  const named = [...planted, ...harmless, ...unrelated, ...beyondReach].flatMap(({ a, b }) => [a, b]);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test("the planted overlaps are found, and what is shown is worth a look", () => {
  const hits = planted.filter((pair) => pairOf(pair));
  const candidates = all.filter((pair) => pair.class !== "harmless");
  const right = candidates.filter((pair) => planted.some((one) => pairOf(one) === pair));
  process.stdout.write(
    `sample at ${defaultThreshold}: found ${share(hits.length, planted.length)} of the planted pairs; ` +
      `${share(right.length, candidates.length)} of the candidates are planted ones; ` +
      `of those that languages hide, ${beyondReach.filter((pair) => pairOf(pair)).length} of ${beyondReach.length}\n` +
      `not found: ${planted
        .filter((pair) => !pairOf(pair))
        .map(({ a, b }) => `${a} | ${b}`)
        .join("; ")}\n` +
      `not planted: ${candidates
        .filter((pair) => !right.includes(pair))
        .map(({ a, b, score }) => `${score.toFixed(2)} ${a} | ${b}`)
        .join("; ")}\n`,
  );
  expect(hits.length / planted.length).toBeGreaterThanOrEqual(0.75);
  expect(right.length / candidates.length).toBeGreaterThanOrEqual(0.75);
});

test("their class is one that a person accepts", () => {
  const judgedPairs = [...planted, ...harmless].filter((pair) => pairOf(pair));
  const wrong = judgedPairs.filter((pair) => !pair.classes.includes(pairOf(pair)?.class ?? "gap"));
  process.stdout.write(
    `class accepted: ${share(judgedPairs.length - wrong.length, judgedPairs.length)}; ` +
      `not: ${wrong.map((pair) => `${pair.a} | ${pair.b} as ${pairOf(pair)?.class}`).join("; ")}\n`,
  );
  expect(1 - wrong.length / judgedPairs.length).toBeGreaterThanOrEqual(0.9);
});

test.each(harmless)("$a and $b are alike and harmless: $why", (pair) => {
  expect(pairOf(pair)?.class).toBe("harmless");
});

test.each(unrelated)("$a and $b are no pair: $why", (pair) => {
  expect(pairOf(pair)).toBeUndefined();
});
