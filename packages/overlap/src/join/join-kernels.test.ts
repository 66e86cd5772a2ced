import { createHash } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { shortTitles } from "../../test/short-titles.ts";
import { spaceOfTexts } from "../../test/space-of-texts.ts";
import { buildPostings } from "./build-postings.ts";
import type { KernelName } from "./create-kernel.ts";
import {
  type IndexOptions,
  indexSpace,
  type JoinCounts,
  type SearchOptions,
  searchSpace,
} from "./join-space.ts";
import { startThreads } from "./join-threads.ts";

const pools = [1, 2, 4].map(startThreads);
afterAll(() => Promise.all(pools.map((threads) => threads.close())));

const space = spaceOfTexts(shortTitles(700, 2026));
const thresholds = [0.2, 0.3, 0.5, 0.7, 0.9];

async function join(
  threshold: number,
  options: Partial<IndexOptions & SearchOptions>,
  keeps = (_a: number, _b: number) => true,
) {
  const counts: JoinCounts = { coOccurrences: 0, candidates: 0, verified: 0 };
  const keys: number[] = [];
  const scores = new Map<number, number>();
  const onPair = (a: number, b: number, score: number) => {
    if (!keeps(a, b)) return;
    keys.push(a * space.items.length + b);
    scores.set(a * space.items.length + b, score);
  };
  const { pause = () => {}, ...rest } = options;
  await searchSpace(indexSpace(space, { threshold, workForThreads: 0, ...rest }), { counts, onPair, pause });
  const sorted = Float64Array.from(keys).sort();
  // One sum to compare by: at 0.2 there are a million pairs.
  const sum = createHash("sha256")
    .update(sorted)
    .update(sorted.map((key) => scores.get(key) ?? Number.NaN));
  return { counts, sum: sum.digest("hex"), pairs: keys.length };
}

describe("700 texts like short titles give the same pairs, scores and counts", () => {
  test.each(thresholds)(
    "by either kernel and with 1, 2 and 4 threads, from %d on",
    { timeout: 30_000 },
    async (threshold) => {
      const one = await join(threshold, { kernel: "script" });
      expect(one.pairs).toBeGreaterThan(100);
      expect(await join(threshold, { kernel: "wasm" })).toEqual(one);
      for (const threads of pools) {
        for (const kernel of ["wasm", "script"] satisfies KernelName[])
          expect(await join(threshold, { kernel, threads })).toEqual(one);
      }
    },
  );
});

describe("pairs across two sides", () => {
  test.each(["wasm", "script"] satisfies KernelName[])(
    "are those of all pairs, by the %s kernel",
    { timeout: 20_000 },
    async (kernel) => {
      const split = 300;
      const across = await join(0.4, { kernel }, (a, b) => a < split && b >= split);
      expect(across.pairs).toBeGreaterThan(100);
      expect((await join(0.4, { kernel, split })).sum).toBe(across.sum);
      for (const threads of pools) expect((await join(0.4, { kernel, split, threads })).sum).toBe(across.sum);
    },
  );
});

describe("a join that ends early", () => {
  test("because a thread is lost, says so", async () => {
    const threads = startThreads(2);
    const joined = expect(join(0.2, { kernel: "script", threads })).rejects.toThrow(
      "a thread of the comparison ended",
    );
    await threads.close();
    await joined;
  });

  test("because nobody waits for it, gives the reason", async () => {
    const [threads] = pools;
    const reason = new Error("cancelled");
    const pause = () => {
      throw reason;
    };
    await expect(join(0.2, { kernel: "wasm", pause })).rejects.toBe(reason);
    await expect(join(0.05, { kernel: "script", threads, pause })).rejects.toBe(reason);
    // The threads that gave up are there for the next.
    expect(await join(0.5, { threads })).toEqual(await join(0.5, {}));
  });
});

test("an index leaves out what no pair can begin with", () => {
  const sizes = thresholds.map((threshold) => {
    const { starts, ranks, weights, termOfRank } = space;
    const vectors = { starts, ranks, weights, rankCount: termOfRank.length };
    const allocate = (bytes: number) => new ArrayBuffer(bytes);
    return buildPostings(vectors, { threshold, threads: 1, allocate }).lists.at(-1) ?? 0;
  });
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sizes.at(-1)).toBeLessThan(space.ranks.length / 2);
});
