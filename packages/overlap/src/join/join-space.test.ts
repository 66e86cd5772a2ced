import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shortTitles } from "../../test/short-titles.ts";
import { type RowTerm, spaceOfRows, spaceOfTexts } from "../../test/space-of-texts.ts";
import type { VectorSpace } from "../space/build-space.ts";
import type { KernelName } from "./create-kernel.ts";
import { indexSpace, type JoinCounts, productOfRows, searchSpace } from "./join-space.ts";

const thresholds = [0.2, 0.3, 0.5, 0.7, 0.9];

/** Scores closer to the threshold than this may fall on either side of it in sums of another order. */
const rounding = 1e-12;

async function join(space: VectorSpace, threshold: number, kernel?: KernelName) {
  const counts: JoinCounts = { coOccurrences: 0, candidates: 0, verified: 0 };
  const pairs = new Map<string, number>();
  const twice: string[] = [];
  const onPair = (a: number, b: number, score: number) => {
    if (a >= b || pairs.has(`${a} ${b}`)) twice.push(`${a} ${b}`);
    pairs.set(`${a} ${b}`, score);
  };
  const indexed = indexSpace(space, { threshold, ...(kernel ? { kernel } : {}) });
  await searchSpace(indexed, { counts, onPair, pause: () => {} });
  expect(twice).toEqual([]);
  return { pairs, counts };
}

/** Every pair, without an index, a bound or an order of terms. */
function joinByForce(space: VectorSpace): Map<string, number> {
  const vectors = Array.from(space.items, (_, row) => {
    const entries = new Map<number, number>();
    for (let at = space.starts[row] ?? 0; at < (space.starts[row + 1] ?? 0); at += 1) {
      entries.set(space.ranks[at] ?? -1, space.weights[at] ?? Number.NaN);
    }
    return entries;
  });
  const scores = new Map<string, number>();
  for (const [a, one] of vectors.entries()) {
    for (const [b, other] of vectors.entries()) {
      if (a >= b) continue;
      let score = 0;
      for (const [rank, weight] of other) score += weight * (one.get(rank) ?? 0);
      scores.set(`${a} ${b}`, score);
    }
  }
  return scores;
}

function expectSame(found: Map<string, number>, forced: Map<string, number>, threshold: number): void {
  const wrong: string[] = [...found.keys()].filter((key) => !forced.has(key));
  for (const [key, score] of forced) {
    if (Math.abs(score - threshold) < rounding) continue;
    const isSame = score > threshold ? Math.abs((found.get(key) ?? -1) - score) < 1e-6 : !found.has(key);
    if (!isSame) wrong.push(`${key}: ${score} by force, ${found.get(key)} by the join`);
  }
  expect(wrong).toEqual([]);
}

describe("the join finds what brute force finds", () => {
  test.each(
    thresholds.flatMap((threshold) => (["wasm", "script"] as const).map((kernel) => ({ threshold, kernel }))),
  )(
    "on 1,000 texts like short titles, from $threshold on, by the $kernel kernel",
    async ({ threshold, kernel }) => {
      const space = spaceOfTexts(shortTitles(1000, 191));
      const { pairs, counts } = await join(space, threshold, kernel);
      expectSame(pairs, joinByForce(space), threshold);
      expect(pairs.size).toBeGreaterThan(100);
      expect(counts.verified).toBeGreaterThanOrEqual(pairs.size);
      expect(counts.candidates).toBeGreaterThanOrEqual(counts.verified);
      expect(counts.coOccurrences).toBeGreaterThanOrEqual(counts.candidates);
    },
  );

  test.each(thresholds)(
    "where no row is longer than the square root of a ceiling, from %d on",
    async (threshold) => {
      const texts = shortTitles(400, 7);
      const space = spaceOfRows(rowsOf(texts));
      expectSame((await join(space, threshold)).pairs, joinByForce(space), threshold);
    },
  );

  test("on any small set of rows", async () => {
    const row = fc.array(fc.constantFrom("a", "b", "c", "ds", "es", "ft", "gt"), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 14 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        async (rows, threshold) => {
          const space = spaceOfTexts(rows.map((terms) => terms.join(" ")));
          const forced = joinByForce(space);
          expectSame((await join(space, threshold, "script")).pairs, forced, threshold);
          expectSame((await join(space, threshold, "wasm")).pairs, forced, threshold);
        },
      ),
      { numRuns: 400 },
    );
  });

  test.each([
    ["no row", []],
    ["empty rows", ["", ""]],
    ["one term", ["radio", "radio", "spectrum"]],
    ["identical rows, thrice", ["radio spectrum", "radio spectrum", "radio spectrum"]],
    ["rows that tie at the threshold", ["aa bb", "bb cc", "cc aa", "aa dd"]],
  ])("on %s", async (_what, texts) => {
    const space = spaceOfTexts(texts);
    for (const threshold of [...thresholds, 1]) {
      expectSame((await join(space, threshold)).pairs, joinByForce(space), threshold);
    }
  });
});

test("a row is of length 1, whatever channels it has", () => {
  const space = spaceOfTexts(shortTitles(200, 3));
  for (const row of space.items.keys()) {
    if (space.starts[row] === space.starts[row + 1]) continue;
    expect(productOfRows(space, row, row)).toBeCloseTo(1, 12);
  }
});

test("the counts of the work are the same each time", async () => {
  const space = spaceOfTexts(shortTitles(500, 11));
  expect((await join(space, 0.4)).counts).toEqual((await join(space, 0.4)).counts);
});

function rowsOf(texts: readonly string[]): RowTerm[][] {
  return texts.map((text) =>
    [...new Set(text.split(" "))].map((term): RowTerm => ({ channel: "mandate", term, count: 1 })),
  );
}
