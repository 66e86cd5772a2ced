import { expect, test } from "vitest";
import { plantedPairs } from "./planted-pairs.ts";
import { sampleRegister } from "./sample-register.ts";

const register = sampleRegister();
const activities = new Map(
  register.flatMap((record) => (record.kind === "activity" ? [[record.id, record.body] as const] : [])),
);
const key = (...ids: string[]) => ids.sort().join(" ");

test("every pair is two activities of the sample, and each pair stands there once", () => {
  const lost = plantedPairs.flatMap(({ a, b }) => [a, b]).filter((id) => !activities.has(id));
  expect(lost).toEqual([]);
  expect(new Set(plantedPairs.map(({ a, b }) => key(a, b))).size).toBe(plantedPairs.length);
  expect(plantedPairs.filter(({ a, b }) => a === b)).toEqual([]);
});

test("a pair is across languages exactly where its two texts have none in common", () => {
  const languagesOf = (id: string) => {
    const body = activities.get(id);
    const texts = [body?.title, body?.description].map((text) => Object.keys(text?.texts ?? {}));
    return new Set(texts.flat());
  };
  for (const { a, b, acrossLanguages } of plantedPairs) {
    const common = [...languagesOf(a)].filter((language) => languagesOf(b).has(language));
    expect([a, b, common.length === 0]).toEqual([a, b, acrossLanguages]);
  }
});

test("the pairs hold every class, look-alikes and pairs that only share a word", () => {
  const count = (kind: string, expected: string) =>
    plantedPairs.filter((pair) => pair.kind === kind && pair.expected === expected).length;
  expect(count("planted", "duplication")).toBeGreaterThanOrEqual(10);
  expect(count("planted", "overlap")).toBeGreaterThanOrEqual(10);
  expect(count("planted", "fragmentation")).toBeGreaterThanOrEqual(10);
  expect(count("lookAlike", "harmless")).toBeGreaterThanOrEqual(10);
  expect(count("unrelated", "harmless")).toBeGreaterThanOrEqual(8);
  expect(plantedPairs.filter(({ acrossLanguages }) => acrossLanguages).length).toBeGreaterThanOrEqual(10);
});

test("planted pairs are of two units, and where a case is about them, of its class", () => {
  const byPair = new Map(plantedPairs.map((pair) => [key(pair.a, pair.b), pair]));
  for (const { a, b, kind } of plantedPairs) {
    if (kind === "planted") expect([a, activities.get(a)?.unit]).not.toEqual([b, activities.get(b)?.unit]);
  }
  let judged = 0;
  for (const record of register) {
    if (record.kind !== "overlapCase" || record.body.activities.length !== 2) continue;
    const pair = byPair.get(key(...record.body.activities));
    expect(pair, record.id).toBeDefined();
    expect([pair?.expected, ...(pair?.accepted ?? [])], record.id).toContain(record.body.class);
    judged += 1;
  }
  expect(judged).toBeGreaterThanOrEqual(5);
});
