import { localized } from "@intersector/domain";
import { describe, expect, test } from "vitest";
import { shortTitles, subject } from "../test/short-titles.ts";
import { findOverlaps } from "./find-overlaps.ts";
import { joinBlocks, planBlocks } from "./join-blocks.ts";

/** With identical ones, empty ones, two languages, mandates and nodes. */
const subjects = shortTitles(600, 9).map((title, index) =>
  subject(`x${String(index).padStart(4, "0")}`, title, {
    ...(index % 3 === 0 ? { resolutions: [`PP ${index % 7}`, `WTDC ${index % 5}`] } : {}),
    ...(index % 2 === 0 ? { planNodes: [`node-${index % 11}`, `node-${index % 4}`] } : {}),
    ...(index % 5 === 0
      ? { description: localized("fr", { fr: `Formation à la gestion du spectre ${title}` }) }
      : {}),
  }),
);
const byId = new Map(subjects.map((one) => [one.id, one]));

describe("comparing in blocks", () => {
  test.each([1000, 150, 77])("of %d gives what comparing all gives", async (blockSize) => {
    const whole = await findOverlaps(subjects, { threshold: 0.4 });
    const plan = JSON.parse(JSON.stringify(await planBlocks(subjects, { blockSize }))) as Awaited<
      ReturnType<typeof planBlocks>
    >;
    expect(plan.identical).toEqual(whole.identical);
    expect(plan.leftOut).toEqual(whole.leftOut);
    const block = (place: number) => (plan.blocks[place] ?? []).flatMap((id) => byId.get(id) ?? []);
    const pairs = new Map<string, unknown>();
    // Whichever job comes first.
    for (const { a, b } of plan.jobs.toReversed()) {
      const found = await joinBlocks(block(b), a === b ? undefined : block(a), {
        statistics: plan.statistics,
        threshold: 0.4,
      });
      for (const pair of found) {
        expect(pairs.has(`${pair.a} ${pair.b}`)).toBe(false);
        pairs.set(`${pair.a} ${pair.b}`, pair);
      }
    }
    expect(pairs).toEqual(new Map([...whole.pairs].map((pair) => [`${pair.a} ${pair.b}`, pair])));
    expect(pairs.size).toBeGreaterThan(100);
  });

  test("refuses a subject that is in both", async () => {
    const plan = await planBlocks(subjects.slice(0, 20));
    await expect(joinBlocks(subjects.slice(0, 2), subjects.slice(1, 3), plan)).rejects.toThrow("x0001");
  });
});
